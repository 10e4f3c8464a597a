WITH *, null AS region
