package parkgraph.service.observation;

/**
 * Where something was stated.
 *
 * @param batch id of the batch
 * @param file name of the file within it
 * @param row the row, counted from 1 with the header
 * @param cell name of the column
 * @param part which of several statements of one cell
 */
public record Origin(String batch, String file, int row, String cell, int part) {
}
