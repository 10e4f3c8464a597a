// The figure is known to reach the band below the rung, does not surely meet it, and its upper end is known.
// Expects the variables `figure` and `rung`.
figure.low >= rung.lower AND figure.low < rung.floor AND figure.high < 9223372036854775807
