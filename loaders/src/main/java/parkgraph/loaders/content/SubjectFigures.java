package parkgraph.loaders.content;

import java.util.Objects;
import java.util.Optional;

import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.text.PrintedValue;

/**
 * What tables of figures by park and by zone have in common.
 */
final class SubjectFigures {

	private SubjectFigures() {
	}

	static void read(TableRow row, Reading reading, String nameColumn) {
		Optional<Trust> trust = TrustWord.read(row, reading);
		if (trust.isEmpty()) {
			return;
		}
		String name = Objects.requireNonNull(row.cell(nameColumn));
		Subjects.find(row, reading, nameColumn, name)
			.ifPresent((subject) -> reading.figures()
				.state(row, reading, new PrintedFigure(subject, name, row.print("indicator").strip(),
						new PrintedValue(row.print("qualifier"), row.print("value_as_printed"),
								row.print("unit_as_printed")),
						row.print("year").strip(), row.print("period").strip(), row.print("scope_note").strip(),
						row.print("status").strip(), trust.get())));
	}

}
