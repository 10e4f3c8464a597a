package parkgraph.ontology.ledger;

import java.util.List;
import java.util.Optional;

/**
 * An enterprise of a park, with what it states.
 *
 * @param id its id
 * @param name its legal name
 * @param kind legal entity or local unit; empty when that is not known
 * @param here in which ways it is in the park: {@code registered}, {@code operating},
 * {@code unstated}
 * @param elsewhere the other parks it is in
 * @param figures its figures of the indicator
 */
public record LedgerUnit(String id, String name, String kind, List<String> here, List<Elsewhere> elsewhere,
		List<LedgerFigure> figures) {

	private static final String REGISTERED = "registered";

	/** Whether it is known to work in the park and not only to be registered there. */
	boolean worksHere() {
		return this.here.stream().anyMatch((basis) -> !basis.equals(REGISTERED));
	}

	/** The other parks in which it works. */
	List<Elsewhere> workplaces() {
		return this.elsewhere.stream().filter((place) -> !place.basis().equals(REGISTERED)).toList();
	}

	Optional<LedgerFigure> of(int year) {
		return this.figures.stream().filter((figure) -> figure.series() && figure.isOf(year)).findFirst();
	}

	/**
	 * Another park an enterprise is in.
	 *
	 * @param park its code
	 * @param name its name
	 * @param basis in which way
	 */
	public record Elsewhere(String park, String name, String basis) {
	}

}
