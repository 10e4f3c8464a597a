package parkgraph.service.observation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.scope.Area;
import parkgraph.ontology.scope.Place;
import parkgraph.ontology.scope.Regime;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.scope.Units;

/**
 * 口径 in words: what a figure covers, part by part, or that print does not say.
 *
 * @param code canonical code
 * @param zh in Chinese
 * @param en in English
 * @param note what was printed about it; absent when nothing was
 */
public record ShownScope(String code, String zh, String en, @Nullable String note) {

	static ShownScope of(Scope scope, @Nullable String note) {
		List<String> zh = new ArrayList<>();
		List<String> en = new ArrayList<>();
		Units units = scope.units();
		if (units != null) {
			zh.add(units.zh());
			en.add(units.en());
		}
		Area area = scope.area();
		if (area != null) {
			zh.add(area.extent().zh() + named(area.name()));
			en.add(area.extent().en() + named(area.name()));
		}
		String parks = scope.parks();
		if (parks != null) {
			zh.add("园区：" + parks);
			en.add("parks: " + parks);
		}
		Place place = scope.place();
		if (place != null) {
			zh.add(place.zh());
			en.add(place.en());
		}
		String industry = scope.industry();
		if (industry != null) {
			zh.add("仅" + industry);
			en.add("only " + industry);
		}
		Regime regime = scope.regime();
		if (regime != null) {
			zh.add(regime.kind().zh() + named(regime.name()));
			en.add(regime.kind().en() + named(regime.name()));
		}
		if (!scope.without().isEmpty()) {
			zh.add("不含" + String.join("、", scope.without()));
			en.add("without " + String.join(", ", scope.without()));
		}
		return new ShownScope(scope.code(), zh.isEmpty() ? "未注明" : String.join("；", zh),
				en.isEmpty() ? "not stated" : String.join("; ", en), note);
	}

	private static String named(@Nullable String name) {
		return (name == null) ? "" : " " + name;
	}

}
