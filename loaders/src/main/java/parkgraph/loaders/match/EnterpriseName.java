package parkgraph.loaders.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.match.Forms.Form;
import parkgraph.ontology.text.NameFolding;

/**
 * A name of an enterprise taken to pieces: 四川省宜宾 · 五粮液 · 集团 · 有限公司.
 *
 * @param folded the whole name as compared, in simplified characters
 * @param places the places it begins with
 * @param core its own word and trade
 * @param group whether it calls itself 集团
 * @param form its legal form; none when it is a short name
 * @param unit what stands behind the legal form: a branch or a works; mostly empty
 */
record EnterpriseName(String folded, List<Place> places, String core, boolean group, Form form, String unit) {

	private static final String GROUP = "集团";

	static EnterpriseName of(String printed, Places known) {
		String folded = Traditional.simplify(NameFolding.fold(printed));
		List<Place> places = known.leading(folded);
		String rest = folded.substring(places.stream().mapToInt((place) -> place.text().length()).sum());
		Optional<Form> ending = Forms.OF_ENTERPRISES.ending(rest);
		Optional<Form> within = Forms.OF_ENTERPRISES.within(rest);
		Form form = within.or(() -> ending).orElse(Form.NONE);
		int end = form.word().isEmpty() ? rest.length()
				: within.isPresent() ? rest.indexOf(form.word()) : rest.length() - form.word().length();
		String core = rest.substring(0, end);
		String unit = rest.substring(end + form.word().length());
		boolean group = core.endsWith(GROUP);
		return new EnterpriseName(folded, places, group ? core.substring(0, core.length() - GROUP.length()) : core,
				group, form, unit);
	}

	/** Whether it is a legal name and not a short one. */
	boolean isFull() {
		return !this.form.word().isEmpty() && !this.form.family().equals("company");
	}

	/** The innermost place. */
	@Nullable Place innermost() {
		return this.places.isEmpty() ? null : this.places.get(this.places.size() - 1);
	}

	String placeText() {
		return this.places.stream().map(Place::text).collect(Collectors.joining());
	}

}
