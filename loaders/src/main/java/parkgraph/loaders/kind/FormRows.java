package parkgraph.loaders.kind;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.scope.Scope;

/**
 * The figures of a kind and a year as the rows of a form: one row for whom they are
 * about, what they cover and what kind of statement they are.
 */
final class FormRows {

	private final List<FormRow> rows;

	FormRows(Kind kind, FormContents contents, Year year) {
		Set<String> indicators = new LinkedHashSet<>();
		kind.columns().forEach((column) -> column.indicator().ifPresent(indicators::add));
		Map<Object, FormRow> rows = new LinkedHashMap<>();
		if (!indicators.isEmpty()) {
			contents.figures(indicators, year)
				.stream()
				.filter((figure) -> isOf(kind, figure.subject()))
				.forEach((figure) -> rows
					.computeIfAbsent(List.of(figure.subject(), figure.scope(), figure.nature()),
							(key) -> FormRow.of(figure))
					.figures()
					.add(figure));
		}
		this.rows = List.copyOf(rows.values());
	}

	/** Whether rows of a kind can be about a thing. */
	private static boolean isOf(Kind kind, ThingRef subject) {
		return kind.column(Becomes.Role.SUBJECT).map((column) -> switch (column.type()) {
			case PARK -> subject.label().equals(Labels.PARK);
			case ENTERPRISE -> subject.label().equals(Labels.ENTERPRISE);
			case REGION -> subject.label().equals(Labels.REGION);
			default -> subject.label().equals(Labels.PARK) || subject.label().equals(Labels.REGION)
					|| subject.label().equals(Labels.ENTERPRISE);
		}).orElse(false);
	}

	List<FormRow> rows() {
		return this.rows;
	}

	/**
	 * A row of a form.
	 *
	 * @param subject whom it is about
	 * @param code the code by which people know that; empty when it has none
	 * @param name what it is called
	 * @param scope what its figures cover
	 * @param nature what kind of statements they are
	 * @param figures the figures
	 */
	record FormRow(ThingRef subject, String code, String name, Scope scope, Nature nature, List<FormFigure> figures) {

		static FormRow of(FormFigure figure) {
			return new FormRow(figure.subject(), figure.code(), figure.name(), figure.scope(), figure.nature(),
					new ArrayList<>());
		}

		/** A park of which no figure is known. */
		static FormRow of(String code, String name) {
			return new FormRow(new ThingRef(Labels.PARK, code), code, name, Scope.UNSTATED, Nature.UNSTATED, List.of());
		}

		boolean carriesSeries() {
			return this.figures.stream().anyMatch((figure) -> figure.series() != null);
		}

		Optional<FormFigure> figure(String indicator) {
			return this.figures.stream().filter((figure) -> figure.indicator().equals(indicator)).findFirst();
		}

	}

}
