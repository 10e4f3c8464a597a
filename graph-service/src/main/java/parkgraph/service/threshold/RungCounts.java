package parkgraph.service.threshold;

import java.util.List;

import parkgraph.ontology.figure.Standing;
import parkgraph.service.ladder.Rung;

/**
 * Where the parks of a question stand against one rung. Every park is in exactly one of
 * the six classes, and the classes are never added up.
 *
 * @param over surely meet it, by a direct figure
 * @param proven meet it by another figure under a rule
 * @param undecided have direct or proven evidence that allows both
 * @param unknown have neither direct nor proven evidence
 * @param notOver surely do not meet it, by a direct figure
 * @param provenNotOver do not meet it by another figure under a rule
 * @param near those whose direct figure lies near below, a part of the others
 */
public record RungCounts(int over, int proven, int undecided, int unknown, int notOver, int provenNotOver, int near) {

	static final RungCounts NOBODY = new RungCounts(0, 0, 0, 0, 0, 0, 0);

	/**
	 * Joins the direct counts with what single parks prove.
	 * @param rung the rung
	 * @param parks how many parks the question counts
	 * @param direct counts by direct figures
	 * @param proven parks whose direct figure is missing or no point, and what is proven
	 */
	static RungCounts of(Rung rung, int parks, DirectCounts direct, List<ProvenPark> proven) {
		int met = 0;
		int notMet = 0;
		int undecided = direct.direct() - direct.over() - direct.notOver();
		int onlyProofs = 0;
		for (ProvenPark park : proven) {
			if (park.isDecidedDirectly(rung)) {
				continue;
			}
			if (park.direct() == null) {
				onlyProofs++;
				undecided++;
			}
			// Until here the park is among the undecided; a proof takes it out.
			Standing standing = park.proves(rung);
			undecided -= (standing != Standing.UNDECIDED) ? 1 : 0;
			met += (standing == Standing.MET) ? 1 : 0;
			notMet += (standing == Standing.NOT_MET) ? 1 : 0;
		}
		return new RungCounts(direct.over(), met, undecided, parks - direct.direct() - onlyProofs, direct.notOver(),
				notMet, direct.near());
	}

}
