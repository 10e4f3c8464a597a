package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.ontology.figure.Statement;

/**
 * A statement of the batch with what is needed to write it.
 *
 * @param stated what its reader says
 * @param statement the same for the rules that choose
 * @param hash hash of what it states
 * @param about hash of its subject, indicator and period, by which what competes with it
 * is found
 */
record ReadStatement(Stated stated, Statement statement, String hash, long about) {

	private static final int CELLS_WITH_MARKS = 33;

	static ReadStatement of(Stated stated, Staging staging, ParsedCodes codes) {
		String id = staging.prefix() + stated.origin().key();
		Statement statement = new Statement(id, stated.subject().key(), stated.indicator(), codes.scope(stated.scope()),
				codes.period(stated.period()), stated.bounds(), stated.precision(), stated.approximate(),
				stated.print().value(), stated.nature(), stated.trust(), stated.source(), stated.publishedOn());
		return new ReadStatement(stated, statement, statement.hash(),
				about(stated.subject().label(), stated.subject().key(), stated.indicator(), stated.period()));
	}

	static long about(String subjectLabel, String subject, String indicator, String period) {
		return HashedSet.hash(subjectLabel, subject, indicator, period);
	}

	String subjectRef() {
		return this.stated.subject().ref();
	}

	/**
	 * What is stored of it, apart from its marks and what its whole batch shares; in the
	 * order of {@code load/statement.part.cypher}.
	 */
	List<@Nullable Object> cells() {
		List<@Nullable Object> cells = new ArrayList<>(CELLS_WITH_MARKS);
		Origin origin = this.stated.origin();
		cells.add(this.statement.id());
		cells.add(origin.file());
		cells.add(origin.sheet());
		cells.add(origin.row());
		cells.add(origin.cell());
		cells.add(origin.part());
		Stated.Print print = this.stated.print();
		cells.add(print.value());
		cells.add(print.indicator());
		cells.add(print.name());
		cells.add(print.period());
		cells.add(print.scopeNote());
		cells.add(this.statement.subject());
		cells.add(this.stated.subject().label());
		cells.add(this.statement.indicator());
		cells.add(this.stated.scope());
		cells.add(this.stated.period());
		cells.add(this.stated.year());
		cells.add(this.statement.bounds().low());
		cells.add(this.statement.bounds().high());
		cells.add(this.statement.approximate());
		cells.add(this.statement.precision());
		cells.add(this.statement.nature().name());
		cells.add(this.statement.trust().name());
		cells.add(this.statement.source());
		cells.add(this.statement.publishedOn());
		cells.add(this.hash);
		cells.add(this.about);
		cells.add(print.reason());
		return cells;
	}

}
