// Notes that a migration has been applied; the database's clock says when.
// Parameters: $version INTEGER, $name $checksum STRING
MERGE (migration:Migration {version: $version})
SET migration.name = $name, migration.checksum = $checksum, migration.appliedAt = datetime()
