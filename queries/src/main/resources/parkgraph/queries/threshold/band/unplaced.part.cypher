// The figure may meet the rung or not, and is not near: an open end, or bounds too wide.
// Expects the variables `figure` and `rung`.
figure.low < rung.floor AND figure.high >= rung.floor
  AND (figure.low < rung.lower OR figure.high = 9223372036854775807)
