package parkgraph.ontology.indicator;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.scope.Scope;

/**
 * A name an indicator goes by in print, and what else the name says: 规上工业总产值 is gross
 * industrial output, of industrial units above scale.
 *
 * @param printed the name
 * @param indicator code of the indicator it means
 * @param scope the parts of the scope it states
 * @param period the period it states, as printed; empty when it states none
 * @param nature the nature it states; absent when it states none
 * @param qualifier the qualifier it states, as printed; empty when it states none
 */
public record IndicatorName(String printed, String indicator, Scope scope, String period, @Nullable Nature nature,
		String qualifier) {
}
