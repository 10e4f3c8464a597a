package parkgraph.rdf.export;

/**
 * A part of the export whose addresses lie together.
 *
 * @param address what they begin with
 * @param writer writes it
 */
record ExportPart(String address, Runnable writer) {
}
