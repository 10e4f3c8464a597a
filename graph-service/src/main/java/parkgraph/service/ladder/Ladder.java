package parkgraph.service.ladder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.graphql.CodedName;

/**
 * The thresholds one document puts up for one population of parks, with their deadline.
 *
 * @param code its code
 * @param zh what it is called in Chinese
 * @param en what it is called in English
 * @param document the document; absent when it is not in the graph
 * @param indicator what is measured
 * @param population which parks are counted
 * @param deadline by the end of which year
 * @param deadlineStated whether the document states the deadline beside the target
 * @param inForceFrom first year in force
 * @param inForceUntil last year in force
 * @param counting how a park beyond several rungs is counted
 * @param rungs from the lowest to the highest
 */
public record Ladder(String code, String zh, String en, @Nullable LadderDocument document, CodedName indicator,
		CodedName population, int deadline, boolean deadlineStated, int inForceFrom, int inForceUntil,
		CountingMode counting, List<Rung> rungs) {

	public Ladder {
		rungs = List.copyOf(rungs);
	}

	public boolean isInForce(int year) {
		return this.inForceFrom <= year && year <= this.inForceUntil;
	}

	/**
	 * How many parks are needed from a rung upwards when each park counts on its highest
	 * rung only: the wanted numbers of this rung and all above it.
	 * @param rung one of the rungs
	 * @return the sum; absent when a rung wants no number
	 */
	public @Nullable Integer wantedCumulative(Rung rung) {
		int sum = 0;
		for (Rung each : this.rungs.subList(rung.index(), this.rungs.size())) {
			Integer wanted = each.wanted();
			if (wanted == null) {
				return null;
			}
			sum += wanted;
		}
		return sum;
	}

	/** Whether the deadline is the document's word, in a sentence. */
	public Wording deadlineNote() {
		return this.deadlineStated
				? new Wording("期限为%d年，文件在该目标处写明。".formatted(this.deadline),
						"Due by the end of %d, as the document states beside the target.".formatted(this.deadline))
				: new Wording("期限为%d年，据文件的上下文推定，目标处未写明。".formatted(this.deadline),
						"Due by the end of %d, inferred from the document's context; the target itself names no year."
							.formatted(this.deadline));
	}

	/** Both readings of the wanted numbers, in a sentence. */
	public Wording countingNote() {
		String nested = wanted(IntStream.range(0, this.rungs.size()).mapToObj(this::nested).toList());
		String cumulative = wanted(this.rungs.stream().map(this::wantedCumulative).toList());
		return new Wording(
				"嵌套读法：%s 个，高一级的园区同时计入低一级；累计读法：每个园区只计入最高一级，则至少 %s 个。本图谱按%s列示。".formatted(nested, cumulative,
						(this.counting == CountingMode.NESTED) ? "嵌套读法" : "累计读法"),
				("Nested: %s, a park on a higher rung counts on the lower ones too. Cumulative: each park counts on its "
						+ "highest rung only, so at least %s. Shown here: %s.")
					.formatted(nested, cumulative, (this.counting == CountingMode.NESTED) ? "nested" : "cumulative"));
	}

	private @Nullable Integer nested(int index) {
		return this.rungs.get(index).wanted();
	}

	private static String wanted(List<@Nullable Integer> numbers) {
		return numbers.stream()
			.map((number) -> (number != null) ? number.toString() : "—")
			.collect(Collectors.joining(" / "));
	}

}
