// The figure surely meets the rung. Expects the variables `figure` and `rung`.
figure.low >= rung.floor
