package parkgraph.loaders.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.match.Forms.Form;
import parkgraph.ontology.text.NameFolding;

/**
 * A name of a park taken to pieces: 四川成都市 · 青白江 · — · 经济开发区.
 *
 * @param folded the whole name as compared, in simplified characters
 * @param places the places it begins with
 * @param core what is neither place nor form, may be empty
 * @param form what sort of park it is
 * @param level {@code national} or {@code provincial} when the name says so in so many
 * words; else empty
 */
record ParkName(String folded, List<Place> places, String core, Form form, String level) {

	static ParkName of(String printed, Places known) {
		String folded = Traditional.simplify(NameFolding.fold(printed));
		List<Place> places = known.leading(folded);
		String rest = folded.substring(places.stream().mapToInt((place) -> place.text().length()).sum());
		Form form = Forms.OF_PARKS.ending(rest).orElse(Form.NONE);
		String core = rest.substring(0, rest.length() - form.word().length());
		for (String word : List.of("国家级", "国家", "省级")) {
			if (!form.word().isEmpty() && core.endsWith(word)) {
				return new ParkName(folded, places, core.substring(0, core.length() - word.length()), form,
						word.equals("省级") ? "provincial" : "national");
			}
		}
		return new ParkName(folded, places, core, form, "");
	}

	/** Whether it names two places side by side: 成都阿坝工业园区. */
	boolean isJoint() {
		return beside().size() > 1;
	}

	/** Its prefectures when it names several. */
	private List<Place> beside() {
		return this.places.stream().filter((place) -> !place.isProvince() && place.isPrefecture()).toList();
	}

	/** 成阿 of 成都阿坝. */
	String initials() {
		return beside().stream().map((place) -> place.text().substring(0, 1)).collect(Collectors.joining());
	}

	/** The innermost place, if it says more than the province. */
	@Nullable Place local() {
		Place last = this.places.isEmpty() ? null : this.places.get(this.places.size() - 1);
		return (last == null || last.isProvince()) ? null : last;
	}

	Optional<Place> province() {
		return this.places.stream().filter(Place::isProvince).findFirst();
	}

	/** The places below the province, as they are written. */
	String placeText() {
		return this.places.stream()
			.filter((place) -> !place.isProvince())
			.map(Place::text)
			.collect(Collectors.joining());
	}

}
