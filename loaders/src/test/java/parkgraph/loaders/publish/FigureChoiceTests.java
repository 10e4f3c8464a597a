package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.publish.FigureNode.Origin;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What counts from state 5 on. Each node reads: id, public span, internal span, and a
 * star if it carries the series.
 */
class FigureChoiceTests {

	private static final long TARGET = 5;

	private static final Span NEVER = Span.UNUSED;

	private static final Span SINCE_ONE = Span.from(1);

	private static final Span SINCE_NOW = Span.from(TARGET);

	private final List<FigureNode> nodes = new ArrayList<>();

	private static Statement statement(String id, long low, String scope, Nature nature) {
		return new Statement(id, "P1", "operating-revenue", Scope.parse(scope), Period.parse("2021"), Bounds.point(low),
				0, false, low + "元", nature, Trust.NORMAL, "S1", "2022-05");
	}

	private static Statement statement(String id, long low) {
		return statement(id, low, "unstated", Nature.ANNUAL);
	}

	private FigureChoiceTests seen(Statement statement, Span publicSpan, Span internalSpan, boolean series) {
		return held(statement, Origin.SEEN, publicSpan, internalSpan, series);
	}

	private FigureChoiceTests held(Statement statement, Origin origin, Span publicSpan, Span internalSpan,
			boolean series) {
		this.nodes.add(new FigureNode(statement.id(), statement, 1, publicSpan.isUnused(), origin,
				(origin == FigureNode.Origin.FRESH) ? FigureNode.Claim.STANDS : FigureNode.Claim.WHERE_IT_HOLDS,
				publicSpan, internalSpan, series));
		return this;
	}

	private FigureChoiceTests comes(Statement statement, Audience audience) {
		this.nodes.add(FigureNode.fresh(statement, TARGET, audience == Audience.INTERNAL));
		return this;
	}

	private List<String> chosen() {
		return new FigureChoice("b", TARGET, this.nodes, List.of()).make()
			.stream()
			.map(FigureChoiceTests::text)
			.toList();
	}

	private static String text(FigureNode node) {
		return "%s %s %s%s".formatted(node.id(), text(node.span(Audience.PUBLIC)), text(node.span(Audience.INTERNAL)),
				node.series() ? " *" : "");
	}

	private static String text(Span span) {
		if (span.isUnused()) {
			return "never";
		}
		return span.holds() ? span.since() + "-" : span.since() + "-" + span.until();
	}

	@Test
	void singleStatementCountsForBothAudiences() {
		assertThat(comes(statement("a", 500), Audience.PUBLIC).chosen()).containsExactly("a 5- 5- *");
	}

	@Test
	void singleInternalStatementCountsForInternalReaders() {
		assertThat(comes(statement("a", 500), Audience.INTERNAL).chosen()).containsExactly("a never 5- *");
	}

	@Test
	void tieBetweenTwoIsBrokenByWhatTheyStateNotByTheirOrder() {
		List<String> one = comes(statement("a", 500), Audience.PUBLIC).comes(statement("b", 510), Audience.PUBLIC)
			.chosen();
		this.nodes.clear();
		List<String> other = comes(statement("a", 510), Audience.PUBLIC).comes(statement("b", 500), Audience.PUBLIC)
			.chosen();
		assertThat(List.of(one, other)).containsExactlyInAnyOrder(List.of("a 5- 5- *", "b never never"),
				List.of("a never never", "b 5- 5- *"));
	}

	@Test
	void betterOneEndsWhatReadersSaw() {
		assertThat(seen(statement("a", 500), SINCE_ONE, SINCE_ONE, true)
			.comes(statement("b", 510, "unstated", Nature.VERIFIED), Audience.PUBLIC)
			.chosen()).containsExactly("a 1-5 1-5 *", "b 5- 5- *");
	}

	@Test
	void betterOneTakesThePlaceOfWhatOnlyThisBatchHasStaged() {
		assertThat(held(statement("a", 500), Origin.STAGED, SINCE_NOW, SINCE_NOW, true)
			.comes(statement("b", 510, "unstated", Nature.VERIFIED), Audience.PUBLIC)
			.chosen()).containsExactly("a never never *", "b 5- 5- *");
	}

	@Test
	void worseOneChangesNothing() {
		assertThat(seen(statement("a", 500), SINCE_ONE, SINCE_ONE, true)
			.comes(statement("b", 510, "unstated", Nature.FLASH), Audience.PUBLIC)
			.chosen()).containsExactly("a 1- 1- *", "b never never");
	}

	@Test
	void verySameStatementChangesNothingWhateverItsId() {
		assertThat(seen(statement("b", 500), SINCE_ONE, SINCE_ONE, true).comes(statement("a", 500), Audience.PUBLIC)
			.chosen()).containsExactly("b 1- 1- *", "a never never");
	}

	@Test
	void internalOneLeavesThePublicMarksAlone() {
		assertThat(seen(statement("a", 500), SINCE_ONE, SINCE_ONE, true)
			.comes(statement("b", 510, "unstated", Nature.VERIFIED), Audience.INTERNAL)
			.chosen()).containsExactly("a 1- 1-5 *", "b never 5- *");
	}

	@Test
	void publicOneThatLosesInternallyCountsForThePublic() {
		assertThat(seen(statement("a", 500, "unstated", Nature.VERIFIED), NEVER, SINCE_ONE, true)
			.comes(statement("b", 510), Audience.PUBLIC)
			.chosen()).containsExactly("a never 1- *", "b 5- never *");
	}

	@Test
	void planNeverCompetes() {
		assertThat(seen(statement("a", 500), SINCE_ONE, SINCE_ONE, true)
			.comes(statement("b", 900, "unstated", Nature.PLAN), Audience.PUBLIC)
			.chosen()).containsExactly("a 1- 1- *", "b 5- 5-");
	}

	@Test
	void figureThatLosesTheSeriesIsRestatedWithoutIt() {
		assertThat(seen(statement("a", 500), SINCE_ONE, SINCE_ONE, true)
			.comes(statement("b", 510, "area:whole", Nature.ANNUAL), Audience.PUBLIC)
			.chosen()).containsExactly("a 1-5 1-5 *", "b 5- 5- *", "b/restated/a/1 5- 5-");
	}

	@Test
	void stagedFigureThatLosesTheSeriesIsChangedInPlace() {
		assertThat(held(statement("a", 500), Origin.STAGED, SINCE_NOW, SINCE_NOW, true)
			.comes(statement("b", 510, "area:whole", Nature.ANNUAL), Audience.PUBLIC)
			.chosen()).containsExactly("a 5- 5-", "b 5- 5- *");
	}

	@Test
	void figureThatLosesTheSeriesForInternalReadersIsRestatedForThem() {
		assertThat(seen(statement("a", 500), SINCE_ONE, SINCE_ONE, true)
			.comes(statement("b", 510, "area:whole", Nature.ANNUAL), Audience.INTERNAL)
			.chosen()).containsExactly("a 1- 1-5 *", "b never 5- *", "b/restated/a/1 never 5-");
	}

	@Test
	void freshFigureWhoseSeriesDiffersByAudienceHasOneNodeForEach() {
		assertThat(seen(statement("a", 510, "area:whole", Nature.ANNUAL), NEVER, SINCE_ONE, true)
			.comes(statement("b", 500), Audience.PUBLIC)
			.chosen()).containsExactly("a never 1- *", "b 5- never *", "b/restated/b/1 never 5-");
	}

	@Test
	void partOfTheParkIsAFigureWithoutSeries() {
		assertThat(comes(statement("a", 300, "area:core", Nature.ANNUAL), Audience.PUBLIC).chosen())
			.containsExactly("a 5- 5-");
	}

}
