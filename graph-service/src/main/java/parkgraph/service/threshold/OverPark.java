package parkgraph.service.threshold;

/**
 * A park that is over a rung.
 *
 * @param rank 1 for the highest figure; parks with the same share a rank
 * @param park the park
 * @param figure the figure that says so
 * @param withinRounding whether the print is too coarse to tell on which side it lies
 */
record OverPark(int rank, ParkRef park, EvidenceFigure figure, boolean withinRounding) {
}
