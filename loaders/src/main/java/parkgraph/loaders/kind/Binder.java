package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.kind.BoundColumn.FigureColumn;
import parkgraph.loaders.layout.Heading;
import parkgraph.ontology.figure.NatureReader;
import parkgraph.ontology.indicator.IndicatorName;
import parkgraph.ontology.indicator.IndicatorNames;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.indicator.NameReading;
import parkgraph.ontology.print.Signs;
import parkgraph.ontology.scope.ScopeReader;

/**
 * Finds out what the columns of a sheet are, if it were of a kind.
 */
final class Binder {

	private final Indicators indicators = Indicators.shipped();

	private final IndicatorNames names = IndicatorNames.shipped(this.indicators);

	private final ScopeReader scopes = ScopeReader.shipped();

	private final NatureReader natures = NatureReader.shipped();

	private final Map<Kind, Map<String, KindColumn>> columns = new HashMap<>();

	/** Binds each heading that is understood; of two that are the same, the first. */
	Binding bind(Kind kind, List<Heading> headings) {
		List<BoundColumn> bound = new ArrayList<>();
		List<Heading> unknown = new ArrayList<>();
		List<Heading> references = new ArrayList<>();
		List<Binding.Twice> twice = new ArrayList<>();
		for (Heading heading : headings) {
			if (LastYear.isReference(heading.text())) {
				references.add(heading);
				continue;
			}
			BoundColumn known = bind(kind, heading);
			BoundColumn column = (known != null) ? known : growth(kind, heading, bound);
			if (column == null) {
				unknown.add(heading);
				continue;
			}
			Optional<BoundColumn> same = bound.stream().filter((other) -> isSame(other, column)).findFirst();
			if (same.isPresent()) {
				twice.add(new Binding.Twice(heading, same.get()));
			}
			else {
				bound.add(column);
			}
		}
		return new Binding(kind, bound, unknown, references, twice);
	}

	/** Growth printed beside an amount, or under the same heading as it. */
	private @Nullable BoundColumn growth(Kind kind, Heading heading, List<BoundColumn> before) {
		if (kind.indicators() == Kind.OtherIndicators.NONE) {
			return null;
		}
		return GrowthHeading.of(heading).map((growth) -> {
			BoundColumn level = growth.level().parts().isEmpty() ? nearestLevel(before) : bind(kind, growth.level());
			FigureColumn figure = (level != null) ? level.figure() : null;
			return (figure == null) ? null : this.indicators.growthOf(figure.indicator().code(), growth.basis())
				.map((indicator) -> new BoundColumn(growth.printed(), null, figure.growth(indicator, growth.words())))
				.orElse(null);
		}).orElse(null);
	}

	private static @Nullable BoundColumn nearestLevel(List<BoundColumn> before) {
		for (int i = before.size() - 1; i >= 0; i--) {
			FigureColumn figure = before.get(i).figure();
			if (figure != null && figure.indicator().growthOf() == null) {
				return before.get(i);
			}
		}
		return null;
	}

	private static boolean isSame(BoundColumn one, BoundColumn other) {
		if (one.figure() != null || other.figure() != null) {
			return one.figure() != null && one.figure().equals(other.figure());
		}
		return Objects.equals(one.column(), other.column());
	}

	private @Nullable BoundColumn bind(Kind kind, Heading heading) {
		Map<String, KindColumn> declared = this.columns.computeIfAbsent(kind, Binder::byHeading);
		for (Heading.Split split : heading.splits()) {
			KindColumn column = declared.get(plain(split.name()));
			Optional<HeadingRest> rest = (column != null) ? rest(split) : Optional.empty();
			if (column != null && rest.isPresent()) {
				return new BoundColumn(heading, column,
						column.indicator().map((code) -> figure(code, rest.get())).orElse(null));
			}
		}
		return (kind.indicators() != Kind.OtherIndicators.NONE) ? indicator(heading) : null;
	}

	private Optional<HeadingRest> rest(Heading.Split split) {
		return HeadingRest.read(split.rest(), this.scopes, this.natures);
	}

	private FigureColumn figure(String indicator, HeadingRest rest) {
		return new FigureColumn(this.indicators.get(indicator), rest.scope(), rest.nature(), rest.year(),
				rest.yearsBack(), rest.phrase(), "");
	}

	private @Nullable BoundColumn indicator(Heading heading) {
		String unit = (heading.unit() != null) ? heading.unit() : "";
		for (Heading.Split split : heading.splits()) {
			Optional<FigureColumn> figure = this.names.read(split.name(), unit)
				.either((known) -> rest(split).flatMap((rest) -> figure(known, rest)), (reason) -> Optional.empty());
			if (figure.isPresent()) {
				return new BoundColumn(heading, null, figure.get());
			}
		}
		return null;
	}

	private static Optional<FigureColumn> figure(NameReading.Known known, HeadingRest rest) {
		IndicatorName name = known.name();
		if (name.scope().contradicts(rest.scope())) {
			return Optional.empty();
		}
		return Optional.of(new FigureColumn(known.indicator(), name.scope().and(rest.scope()),
				(name.nature() != null) ? name.nature() : rest.nature(), rest.year(), rest.yearsBack(),
				name.period().isEmpty() ? rest.phrase() : name.period(), name.qualifier()));
	}

	private static Map<String, KindColumn> byHeading(Kind kind) {
		Map<String, KindColumn> columns = new HashMap<>();
		for (KindColumn column : kind.columns()) {
			column.headings().forEach((heading) -> columns.putIfAbsent(plain(heading), column));
		}
		return columns;
	}

	/** 园区 名称* is 园区名称. */
	private static String plain(String heading) {
		return Signs.fold(heading).replaceAll("[ *_]", "");
	}

}
