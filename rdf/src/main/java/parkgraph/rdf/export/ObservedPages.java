package parkgraph.rdf.export;

import parkgraph.queries.ExportStatement;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.iri.Segment;

/**
 * Walks figures subject by subject, and statements by their ids.
 */
final class ObservedPages {

	/** How many subjects are held at a time, with all their figures. */
	private static final int SUBJECTS = 50;

	/** How many statements are held at a time. */
	private static final int STATEMENTS = 1000;

	private final StateReader reader;

	private final OrderedQuads quads;

	private final Addresses addresses;

	ObservedPages(StateReader reader, OrderedQuads quads, Addresses addresses) {
		this.reader = reader;
		this.quads = quads;
		this.addresses = addresses;
	}

	void figures(String label, FigureWriter writer) {
		String begins = label + "/";
		new KeyWalk((range, most) -> this.reader.span(ExportStatement.THING_SPAN, range, most), Segment::one, "/",
				SUBJECTS)
			.each(begins, (range) -> {
				this.quads
					.sendBefore(this.addresses.figures(label) + Segment.one(range.begins().substring(begins.length())));
				this.reader.each(ExportStatement.FIGURES, range, (row) -> writer.write(Observed.of(row)));
			});
	}

	void statements(String address, StatementWriter writer) {
		// Below a statement's address stand those of its observations, so the least one
		// goes on with a slash.
		new KeyWalk((range, most) -> this.reader.span(ExportStatement.STATEMENT_SPAN, range, most), Segment::path, "/",
				STATEMENTS)
			.each("", (range) -> {
				this.quads.sendBefore(address + Segment.path(range.begins()));
				this.reader.each(ExportStatement.STATEMENTS, range, (row) -> writer.write(Observed.of(row)));
			});
	}

}
