package parkgraph.service.threshold;

import parkgraph.ontology.wording.Wording;

/**
 * A park whose evidence allows both sides of a rung and that cannot be called near.
 *
 * @param park the park
 * @param figure the figure that bounds it
 * @param known what is known, and what is not
 */
record UnplacedPark(ParkRef park, EvidenceFigure figure, Wording known) {
}
