package parkgraph.rdf.cube;

import parkgraph.ontology.wording.Wording;

/**
 * One place where a graph does not keep a constraint.
 *
 * @param constraint which one
 * @param where address of the observation, data set, slice or property it is about
 * @param found what was found there
 */
public record CubeFinding(CubeConstraint constraint, String where, Wording found) {

	/** All of it, in both languages. */
	public Wording message() {
		return new Wording(
				"%s（%s）：%s：%s。".formatted(this.constraint.id(), this.constraint.asks().zh(), this.where,
						this.found.zh()),
				"%s (%s): %s: %s.".formatted(this.constraint.id(), this.constraint.asks().en(), this.where,
						this.found.en()));
	}

}
