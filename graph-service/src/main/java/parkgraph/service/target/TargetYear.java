package parkgraph.service.target;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.target.TargetStatus;

/**
 * Where a target stood in one year, and from what.
 *
 * @param year the calendar year
 * @param status where it stood
 * @param figure the figure it rests on; absent for a rung, which counts parks
 * @param reference the figure it is compared with; absent when it is compared with a
 * number, or when there is none
 */
record TargetYear(int year, TargetStatus status, @Nullable TargetFigure figure, @Nullable TargetFigure reference) {
}
