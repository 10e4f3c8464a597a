package parkgraph.service.target;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.target.Nearness;
import parkgraph.ontology.target.TargetStatus;
import parkgraph.ontology.wording.Wording;

/**
 * How many parks are wanted on a rung, how many surely are there, and how many may be at
 * the most. Proven parks are possible ones only: a target is met by direct evidence.
 *
 * @param wanted how many are wanted
 * @param comparator how the number of parks is compared with it
 * @param surely parks over the rung by direct evidence
 * @param atMost parks that may be over it, those missing from the list included; absent
 * when nobody knows how many are missing
 * @param evidence whether anything at all is known for the year
 * @param nearness what counts as near
 */
record RungProgress(int wanted, Comparator comparator, int surely, @Nullable Integer atMost, boolean evidence,
		Nearness nearness) {

	TargetStatus status() {
		if (!this.evidence) {
			return TargetStatus.NO_DATA;
		}
		Bounds possible = new Bounds(this.surely, (this.atMost != null) ? this.atMost : Long.MAX_VALUE);
		return this.nearness.status(this.comparator, possible, this.wanted);
	}

	/**
	 * The status in a sentence.
	 * @param year the year it is about
	 */
	Wording reason(int year) {
		return switch (status()) {
			case MET -> new Wording("%d年直接证据已有 %d 个，目标 %d 个。".formatted(year, this.surely, this.wanted),
					"By direct evidence there are %d in %d; %d are wanted.".formatted(this.surely, year, this.wanted));
			case NEAR, NOT_MET ->
				new Wording("%d年即使未定与无数据的全部算上也只有 %d 个，目标 %d 个。".formatted(year, this.atMost, this.wanted),
						"Even with all that are undecided or unknown there are %d in %d; %d are wanted."
							.formatted(this.atMost, year, this.wanted));
			case UNDECIDED ->
				new Wording("%d年直接证据有 %d 个，%s，目标 %d 个。".formatted(year, this.surely, mostZh(), this.wanted),
						"By direct evidence there are %d in %d, %s; %d are wanted.".formatted(this.surely, year,
								mostEn(), this.wanted));
			case NO_DATA -> new Wording("%d年没有直接或可证的数据。".formatted(year),
					"There is neither direct nor proven evidence for %d.".formatted(year));
		};
	}

	private String mostZh() {
		return (this.atMost != null) ? "至多可能 %d 个".formatted(this.atMost) : "至多多少个不知道，因为名录不完整";
	}

	private String mostEn() {
		return (this.atMost != null) ? "%d at the most".formatted(this.atMost)
				: "at the most nobody knows how many, since the list is incomplete";
	}

}
