package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.hash.Sha256;

/**
 * What a workbook of this program says of itself on a sheet that nobody sees: what it was
 * made for, from which state, with which columns, and which figures it held.
 *
 * @param form what sort of workbook it is
 * @param kind code of its kind
 * @param year the year it is for
 * @param version version of the declaration it was made from
 * @param state the state of the store it was filled from; 0 for a blank one
 * @param columns ids of the columns its kind had
 * @param headings the headings it was given, from left to right
 * @param base the figures it held; none in a template
 */
record Stamp(Form form, String kind, int year, String version, long state, List<String> columns, List<String> headings,
		List<Base> base) {

	private static final String FORMAT = "1";

	Stamp {
		columns = List.copyOf(columns);
		headings = List.copyOf(headings);
		base = List.copyOf(base);
	}

	/**
	 * What sort of workbook it is.
	 */
	enum Form {

		/** To be filled in. */
		TEMPLATE,

		/** Figures to be looked through, edited and loaded again. */
		EXPORT

	}

	/**
	 * A figure that an exported workbook held.
	 *
	 * @param subject whom it is about
	 * @param name what that is called
	 * @param indicator code of the indicator
	 * @param scope code of the scope
	 * @param period code of the period
	 * @param nature what kind of statement it was
	 * @param stored what counted, in steps of the indicator
	 * @param written what its cell says, as it is read
	 */
	record Base(ThingRef subject, String name, String indicator, String scope, String period, Nature nature,
			Bounds stored, Bounds written) {

		private static final int CELLS = 11;

		private List<String> cells() {
			return List.of(this.subject.label(), this.subject.key(), this.name, this.indicator, this.scope, this.period,
					this.nature.name(), String.valueOf(this.stored.low()), String.valueOf(this.stored.high()),
					String.valueOf(this.written.low()), String.valueOf(this.written.high()));
		}

		private static Base of(List<String> cells) {
			return new Base(new ThingRef(cells.get(0), cells.get(1)), cells.get(2), cells.get(3), cells.get(4),
					cells.get(5), Nature.valueOf(cells.get(6)), bounds(cells.get(7), cells.get(8)),
					bounds(cells.get(9), cells.get(CELLS - 1)));
		}

		private static Bounds bounds(String low, String high) {
			return new Bounds(Long.parseLong(low), Long.parseLong(high));
		}

	}

	/** The rows of its sheet; the first holds the hash of all others. */
	List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(this.form.name().toLowerCase(Locale.ROOT), this.kind, String.valueOf(this.year), this.version,
				String.valueOf(this.state)));
		rows.add(this.columns);
		rows.add(this.headings);
		this.base.forEach((figure) -> rows.add(figure.cells()));
		rows.add(0, List.of("parkgraph", FORMAT, hash(rows)));
		return rows;
	}

	private static String hash(List<List<String>> rows) {
		return Sha256.hex(rows.stream().map((row) -> String.join("\t", row)).collect(Collectors.joining("\n")));
	}

	/**
	 * Reads the rows of a sheet.
	 * @return absent when somebody has changed them, or they are those of a later format
	 */
	static @Nullable Stamp of(List<List<String>> rows) {
		if (rows.size() < 4 || !rows.get(0).equals(List.of("parkgraph", FORMAT, hash(rows.subList(1, rows.size()))))) {
			return null;
		}
		List<String> first = rows.get(1);
		return new Stamp(Form.valueOf(first.get(0).toUpperCase(Locale.ROOT)), first.get(1),
				Integer.parseInt(first.get(2)), first.get(3), Long.parseLong(first.get(4)), rows.get(2), rows.get(3),
				rows.subList(4, rows.size()).stream().map(Base::of).toList());
	}

}
