package parkgraph.ontology.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * 口径: what a figure covers. Every part may be unstated, which is not the same as whole.
 * Figures of different scopes stand side by side; they are neither in conflict nor added.
 *
 * @param units whose books are added up
 * @param area which ground is covered
 * @param parks which parks of a region are added up, a code or as printed; absent for a
 * park's own figure
 * @param place by which place enterprises are counted
 * @param industry the one industry that is covered, as printed; absent when all are
 * @param regime under which system of reporting
 * @param without who is left out, in order
 */
public record Scope(@Nullable Units units, @Nullable Area area, @Nullable String parks, @Nullable Place place,
		@Nullable String industry, @Nullable Regime regime, List<String> without) {

	/** Print says nothing about the scope. */
	public static final Scope UNSTATED = new Scope(null, null, null, null, null, null, List.of());

	public Scope {
		parks = (parks == null) ? null : CodeText.clean(parks);
		industry = (industry == null) ? null : CodeText.clean(industry);
		without = without.stream()
			.map(CodeText::clean)
			.flatMap((text) -> Stream.of(text.split("、")))
			.distinct()
			.sorted()
			.toList();
	}

	/** Whether print says anything at all about the scope. */
	public boolean isStated() {
		return !equals(UNSTATED);
	}

	/**
	 * Whether a figure of this scope may carry a park's yearly series: the whole park or
	 * unstated, all industries, nobody left out, all units or 四上 or unstated.
	 */
	public boolean isCounting() {
		return hasWholeArea() && hasAllUnits() && this.industry == null && this.without.isEmpty() && this.parks == null;
	}

	/** Whether print says that the whole park is meant. */
	public boolean isStatedWhole() {
		return this.area != null && this.area.extent().isWhole();
	}

	/** Whether nothing says that less or more than the park is meant. */
	public boolean hasWholeArea() {
		return this.area == null || this.area.extent().isWhole();
	}

	/** Whether nothing says that some kinds of units are left out. */
	public boolean hasAllUnits() {
		return this.units == null || this.units.isCounting();
	}

	/**
	 * The canonical code, as kept in the graph.
	 * @return for example {@code units:above-scale-industry;area:core}, or
	 * {@code unstated}
	 */
	public String code() {
		List<String> parts = new ArrayList<>();
		add(parts, "units", (this.units == null) ? null : this.units.code());
		add(parts, "area", (this.area == null) ? null : this.area.code());
		add(parts, "parks", this.parks);
		add(parts, "place", (this.place == null) ? null : this.place.code());
		add(parts, "industry", this.industry);
		add(parts, "regime", (this.regime == null) ? null : this.regime.code());
		add(parts, "without", this.without.isEmpty() ? null : String.join(",", this.without));
		return parts.isEmpty() ? "unstated" : String.join(";", parts);
	}

	private static void add(List<String> parts, String part, @Nullable String value) {
		if (value != null) {
			parts.add(part + ":" + value);
		}
	}

	/**
	 * The scope with a code.
	 * @param code a canonical code
	 * @return the scope whose {@link #code()} it is
	 * @throws IllegalArgumentException if no scope has this code
	 */
	public static Scope parse(String code) {
		return ScopeCode.parse(code);
	}

	/**
	 * This scope and another one's parts together.
	 * @param other what is said in another place about the same figure
	 * @return the parts of both
	 * @throws IllegalArgumentException if they state the same part differently; ask
	 * {@link #contradicts(Scope)} first
	 */
	public Scope and(Scope other) {
		if (contradicts(other)) {
			throw new IllegalArgumentException("Scopes contradict: %s and %s".formatted(code(), other.code()));
		}
		List<String> left = new ArrayList<>(this.without);
		left.addAll(other.without);
		return new Scope(first(this.units, other.units), first(this.area, other.area), first(this.parks, other.parks),
				first(this.place, other.place), first(this.industry, other.industry), first(this.regime, other.regime),
				left);
	}

	/** Whether both state the same part, and differently. */
	public boolean contradicts(Scope other) {
		return differ(this.units, other.units) || differ(this.area, other.area) || differ(this.parks, other.parks)
				|| differ(this.place, other.place) || differ(this.industry, other.industry)
				|| differ(this.regime, other.regime);
	}

	private static boolean differ(@Nullable Object one, @Nullable Object other) {
		return one != null && other != null && !one.equals(other);
	}

	private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
		return (one != null) ? one : other;
	}

}
