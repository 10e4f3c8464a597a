package parkgraph.rdf.vocabulary;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.scope.Area;
import parkgraph.ontology.scope.Regime;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.wording.Wording;

/**
 * A scope in words, part by part in the order of its code.
 */
final class ScopeWords {

	private final List<String> zh = new ArrayList<>();

	private final List<String> en = new ArrayList<>();

	private ScopeWords() {
	}

	static Wording of(Scope scope) {
		if (!scope.isStated()) {
			return new Wording("口径未注明", "scope not stated");
		}
		ScopeWords words = new ScopeWords();
		if (scope.units() != null) {
			words.add(scope.units().zh(), scope.units().en(), null);
		}
		Area area = scope.area();
		if (area != null) {
			words.add(area.extent().zh(), area.extent().en(), area.name());
		}
		if (scope.parks() != null) {
			words.add("园区范围", "parks", scope.parks());
		}
		if (scope.place() != null) {
			words.add(scope.place().zh(), scope.place().en(), null);
		}
		if (scope.industry() != null) {
			words.add("行业", "industry", scope.industry());
		}
		Regime regime = scope.regime();
		if (regime != null) {
			words.add(regime.kind().zh(), regime.kind().en(), regime.name());
		}
		if (!scope.without().isEmpty()) {
			words.add("不含", "without", String.join("、", scope.without()));
		}
		return new Wording(String.join("；", words.zh), String.join("; ", words.en));
	}

	private void add(String zh, String en, @Nullable String printed) {
		this.zh.add((printed == null) ? zh : zh + "：" + printed);
		this.en.add((printed == null) ? en : en + ": " + printed);
	}

}
