WITH *, null AS sourceNode
