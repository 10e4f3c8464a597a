package parkgraph.ontology.target;

/**
 * Where a target stood in one year.
 *
 * @param year the calendar year
 * @param status where it stood
 */
public record YearVerdict(int year, TargetStatus status) {
}
