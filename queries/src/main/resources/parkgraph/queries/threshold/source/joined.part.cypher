OPTIONAL MATCH (sourceNode:Source {id: figure.source})
