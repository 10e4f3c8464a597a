// Every label the store knows.
CALL db.labels() YIELD label
RETURN label AS name
ORDER BY name
