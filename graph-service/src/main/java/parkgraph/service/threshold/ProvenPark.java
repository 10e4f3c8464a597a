package parkgraph.service.threshold;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Standing;
import parkgraph.service.ladder.Rung;

/**
 * A park without a direct point, and the figures that prove bounds of the asked value.
 *
 * @param park the park
 * @param direct what its direct figure says, absent without one
 * @param proofs at least one, in the order of their observation's id
 */
record ProvenPark(ParkRef park, @Nullable Bounds direct, List<Proof> proofs) {

	ProvenPark {
		proofs = List.copyOf(proofs);
	}

	boolean isDecidedDirectly(Rung rung) {
		Bounds direct = this.direct;
		return direct != null && standing(rung, direct) != Standing.UNDECIDED;
	}

	/**
	 * What the proofs together say of a rung: undecided also when they contradict each
	 * other.
	 */
	Standing proves(Rung rung) {
		boolean met = this.proofs.stream().anyMatch((proof) -> standing(rung, proof.bounds()) == Standing.MET);
		boolean notMet = this.proofs.stream().anyMatch((proof) -> standing(rung, proof.bounds()) == Standing.NOT_MET);
		if (met == notMet) {
			return Standing.UNDECIDED;
		}
		return met ? Standing.MET : Standing.NOT_MET;
	}

	/** The proof that reaches highest: the one to show where the park stands proven. */
	Proof highest() {
		return this.proofs.stream().max(Comparator.comparingLong((proof) -> proof.bounds().low())).orElseThrow();
	}

	private static Standing standing(Rung rung, Bounds bounds) {
		return rung.comparator().standing(bounds, rung.amount().amount());
	}

}
