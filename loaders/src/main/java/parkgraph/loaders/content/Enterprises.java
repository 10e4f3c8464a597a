package parkgraph.loaders.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;

/**
 * Describes enterprises by the names print gives them. Print knows no registration
 * numbers, so the same name is the same enterprise and another name is another one until
 * somebody judges otherwise.
 */
final class Enterprises {

	private static final Pattern REMARK = Pattern.compile("^(.+?)[(（]原文[“\"]?([^”\"))]+)[”\"]?[)）]$");

	private static final Pattern LOCAL_UNIT = Pattern.compile("分公司|基地|分厂|[)）]$");

	private static final Pattern LEGAL_ENTITY = Pattern.compile("公司$|工厂$|[^总]厂$");

	private Enterprises() {
	}

	static ThingRef describe(TableRow row, Reading reading, String printed, String source) {
		Matcher remark = REMARK.matcher(printed);
		String name = remark.matches() ? remark.group(1) : printed;
		ThingRef enterprise = new ThingRef(Labels.ENTERPRISE, Keys.of("ent", name));
		reading.shared(row, enterprise, Properties.none().with("zh", name).with("kind", kind(name)));
		reading.name(row, enterprise, name, NameKind.OFFICIAL, source);
		if (remark.matches()) {
			reading.name(row, enterprise, remark.group(2), NameKind.PRINTED, source);
		}
		return enterprise;
	}

	/** Whether a name is that of a company; many in print are brands. */
	static boolean isCompany(String name) {
		return LEGAL_ENTITY.matcher(name).find();
	}

	private static String kind(String name) {
		if (LOCAL_UNIT.matcher(name).find() && !isCompany(name.replace("分公司", ""))) {
			return "local-unit";
		}
		return isCompany(name) ? "legal-entity" : "unstated";
	}

}
