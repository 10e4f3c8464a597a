OPTIONAL MATCH (park)-[:LOCATED_IN]->(region:Region)
