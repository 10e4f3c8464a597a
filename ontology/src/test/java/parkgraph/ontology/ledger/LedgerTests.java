package parkgraph.ontology.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.scope.Scope;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTests {

	private static LedgerFigure figure(int year, Bounds bounds, String scope) {
		return new LedgerFigure(String.valueOf(year), year, Scope.parse(scope).isCounting(), Scope.parse(scope), bounds,
				bounds.low() + "元");
	}

	private static LedgerFigure yuan(int year, long yuan) {
		return figure(year, Bounds.point(yuan), "unstated");
	}

	private static LedgerUnit unit(String id, String here, List<LedgerUnit.Elsewhere> elsewhere,
			LedgerFigure... figures) {
		return new LedgerUnit(id, id, "", List.of(here), elsewhere, List.of(figures));
	}

	private static List<LedgerUnit.Elsewhere> at(String basis) {
		return List.of(new LedgerUnit.Elsewhere("SCP002", "另一园区", basis));
	}

	private static Reconciliation compare(@Nullable LedgerFigure own, LedgerUnit... units) {
		return Ledger.of(2023, (own != null) ? List.of(own) : List.of(), List.of(units));
	}

	private static List<String> said(Reconciliation both, PartKind kind) {
		return both.part(kind)
			.lines()
			.stream()
			.map((line) -> line.unit().id() + " " + line.amount() + " " + line.why().en())
			.toList();
	}

	@Test
	void equalLedgersHaveNoDifference() {
		Reconciliation both = compare(yuan(2023, 300), unit("a", "operating", List.of(), yuan(2023, 100)),
				unit("b", "unstated", List.of(), yuan(2023, 200)));
		assertThat(both.reported()).isEqualTo(Bounds.point(300));
		assertThat(both.once()).isEqualTo(Bounds.point(300));
		assertThat(both.difference()).isEqualTo(Bounds.point(0));
		assertThat(both.remaining()).isEqualTo(Bounds.point(0));
		assertThat(both.isComplete()).isTrue();
		assertThat(both.parts()).hasSize(5).allSatisfy((part) -> assertThat(part.lines()).isEmpty());
	}

	@Test
	void whoIsOnlyRegisteredHereCountsWhereItWorks() {
		Reconciliation both = compare(yuan(2023, 100), unit("a", "operating", List.of(), yuan(2023, 100)),
				unit("b", "registered", at("operating"), yuan(2023, 40)),
				unit("c", "registered", at("registered"), yuan(2023, 7)));
		assertThat(both.reported()).isEqualTo(Bounds.point(147));
		assertThat(both.once()).isEqualTo(Bounds.point(107));
		assertThat(both.difference()).isEqualTo(Bounds.point(-7));
		assertThat(said(both, PartKind.COUNTED_TWICE))
			.containsExactly("b Bounds[low=40, high=40] is registered here and works in SCP002 另一园区, where it counts");
	}

	@Test
	void ofWhoWorksInTwoParksSomePartBelongsToEach() {
		Reconciliation both = compare(yuan(2023, 100), unit("a", "operating", List.of(), yuan(2023, 60)),
				unit("b", "operating", at("unstated"), yuan(2023, 50)));
		assertThat(both.reported()).isEqualTo(Bounds.point(110));
		assertThat(both.once()).isEqualTo(new Bounds(60, 110));
		assertThat(both.difference()).isEqualTo(new Bounds(-10, 40));
		assertThat(both.part(PartKind.COUNTED_TWICE).amount()).isEqualTo(new Bounds(0, 50));
	}

	@Test
	void aLossInTwoParksIsSomePartOfALoss() {
		assertThat(compare(null, unit("b", "operating", at("operating"), yuan(2023, -50))).once())
			.isEqualTo(new Bounds(-50, 0));
	}

	@Test
	void boundsAddAsBoundsAndStayOpen() {
		Reconciliation both = compare(figure(2023, Bounds.over(599), "unstated"),
				unit("a", "operating", List.of(), figure(2023, new Bounds(90, 110), "unstated")),
				unit("b", "operating", List.of(), yuan(2023, 200)));
		assertThat(both.once()).isEqualTo(new Bounds(290, 310));
		assertThat(both.difference()).isEqualTo(new Bounds(290, Long.MAX_VALUE));
	}

	@Test
	void whatIsNotKnownIsListedAndNeverAdded() {
		LedgerFigure half = new LedgerFigure("2023-H1", null, false, Scope.UNSTATED, Bounds.point(30), "30元");
		Reconciliation both = compare(yuan(2023, 100), unit("a", "operating", List.of(), yuan(2022, 60)),
				unit("b", "operating", List.of(), half),
				unit("c", "operating", List.of(), figure(2023, Bounds.point(8), "industry:白酒")),
				unit("d", "registered", at("operating")));
		assertThat(both.stating()).isZero();
		assertThat(both.once()).isEqualTo(Bounds.UNBOUNDED);
		assertThat(said(both, PartKind.MISSING)).containsExactly("a null states nothing for the year");
		assertThat(said(both, PartKind.TIMING))
			.containsExactly("b null states 30元 of 2023-H1 only, which is not added");
		assertThat(said(both, PartKind.SCOPE))
			.containsExactly("c Bounds[low=8, high=8] states 8元 of the scope \"industry:白酒\" only, which is not added");
		assertThat(both.part(PartKind.MISSING).amount()).isNull();
		assertThat(both.isComplete()).isFalse();
	}

	@Test
	void theSumOfNothingReportedIsNotKnown() {
		Reconciliation both = compare(yuan(2023, 100), unit("a", "operating", List.of(), yuan(2022, 60)));
		assertThat(both.reported()).isEqualTo(Bounds.UNBOUNDED);
		assertThat(both.once()).isEqualTo(Bounds.UNBOUNDED);
		assertThat(both.difference()).isEqualTo(Bounds.UNBOUNDED);
		assertThat(both.remaining()).isEqualTo(Bounds.UNBOUNDED);
	}

	@Test
	void aFigureTenThousandTimesLastYearsLooksSlipped() {
		Reconciliation both = compare(yuan(2023, 1_100_000),
				unit("a", "operating", List.of(), yuan(2022, 100_000), yuan(2023, 1_100_000_000)));
		assertThat(said(both, PartKind.UNIT_SLIP)).containsExactly(
				"a Bounds[low=1099890000, high=1099890000] is about 10,000 times last year's, as if a unit had slipped; added as reported");
		assertThat(both.once()).isEqualTo(Bounds.point(1_100_000_000));
		assertThat(both.difference()).isEqualTo(Bounds.point(-1_098_900_000));
		assertThat(both.remaining()).isEqualTo(Bounds.point(990_000));
	}

	@Test
	void tenTimesIsNoSlipAndNeitherIsALossOfLastYear() {
		assertThat(said(compare(null, unit("a", "operating", List.of(), yuan(2022, 100_000), yuan(2023, 1_000_000)),
				unit("b", "operating", List.of(), yuan(2022, -5), yuan(2023, 50_000))), PartKind.UNIT_SLIP))
			.isEmpty();
	}

	@Test
	void aScopeThatContradictsTheParksIsSaidAndAdded() {
		Reconciliation both = compare(figure(2023, Bounds.point(10), "units:four-above"),
				unit("a", "operating", List.of(), figure(2023, Bounds.point(10), "units:all")));
		assertThat(both.once()).isEqualTo(Bounds.point(10));
		assertThat(said(both, PartKind.SCOPE)).containsExactly(
				"a Bounds[low=10, high=10] the scope is \"units:all\", the park's \"units:four-above\"; added all the same");
	}

	@Test
	void withoutAFigureOfTheParkThereIsNoDifference() {
		Reconciliation both = compare(null, unit("a", "operating", List.of(), yuan(2023, 100)));
		assertThat(both.own()).isNull();
		assertThat(both.difference()).isNull();
		assertThat(both.remaining()).isNull();
		assertThat(both.once()).isEqualTo(Bounds.point(100));
	}

}
