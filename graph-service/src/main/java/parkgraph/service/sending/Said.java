package parkgraph.service.sending;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.loaders.kind.Sender;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * What a request says about the files it sends, in the words of the command {@code load}.
 *
 * @param fields the fields of the form that are no files
 */
record Said(MultiValueMap<String, String> fields) {

	private static final Set<String> KNOWN = new TreeSet<>(
			List.of("kind", "year", "source", "published", "public", "sender", "title"));

	private static final int FIRST_YEAR = 1949;

	private static final int LAST_YEAR = 2100;

	Said {
		refuseUnknown(fields.keySet());
	}

	private static void refuseUnknown(Set<String> names) {
		Set<String> unknown = new TreeSet<>(names);
		unknown.removeAll(KNOWN);
		if (!unknown.isEmpty()) {
			String list = String.join(", ", KNOWN);
			String first = unknown.iterator().next();
			throw ClientProblem.badRequest("UNKNOWN_FIELD",
					new Wording("不认识字段“%s”，可用：%s；文件用 file。".formatted(first, list),
							"There is no field \"%s\"; there are: %s; files come as file.".formatted(first, list)),
					null);
		}
	}

	/** The same when everything but the sender has been said with the first files. */
	Said aboutSenderOnly() {
		this.fields.keySet().stream().filter((name) -> !name.equals("sender")).findFirst().ifPresent((name) -> {
			throw ClientProblem.badRequest("UNKNOWN_FIELD", new Wording(
					"补交文件时只能说明 sender，收到“%s”；其余以第一次所说为准。".formatted(name),
					"With later files only sender can be said; there was \"%s\". The rest was said with the first files."
						.formatted(name)),
					null);
		});
		return this;
	}

	Draft.Options options() {
		return new Draft.Options(kind(), year(), text("source"), published());
	}

	/**
	 * Who sent the files; what the files themselves say counts when this is not given.
	 */
	Sender sender() {
		String name = text("sender");
		return (name != null) ? Sender.named(name) : Sender.NOT_SAID;
	}

	Audience audience() {
		return isTrue("public") ? Audience.PUBLIC : Audience.INTERNAL;
	}

	String title(List<Draft.SentPart> files) {
		return Optional.ofNullable(text("title"))
			.orElseGet(() -> String.join(", ", files.stream().map(Draft.SentPart::name).toList()));
	}

	private @Nullable String kind() {
		String kind = text("kind");
		List<String> known = KindCatalogue.shipped().codes();
		if (kind != null && !known.contains(kind)) {
			String list = String.join(", ", known);
			throw ClientProblem.badRequest("UNKNOWN_KIND", new Wording("没有“%s”这种表，可用：%s。".formatted(kind, list),
					"There is no kind \"%s\"; there are: %s.".formatted(kind, list)), null);
		}
		return kind;
	}

	private @Nullable Integer year() {
		String year = text("year");
		if (year == null) {
			return null;
		}
		if (!year.matches("\\d{4}") || Integer.parseInt(year) < FIRST_YEAR || Integer.parseInt(year) > LAST_YEAR) {
			throw bad("year", year, "%d 到 %d 之间的年份".formatted(FIRST_YEAR, LAST_YEAR),
					"a year from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
		}
		return Integer.valueOf(year);
	}

	private @Nullable String published() {
		String date = text("published");
		if (date != null && !date.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
			throw bad("published", date, "2024-03-01、2024-03 或 2024", "2024-03-01, 2024-03 or 2024");
		}
		return date;
	}

	private boolean isTrue(String name) {
		String text = text(name);
		if (text != null && !text.equals("true") && !text.equals("false")) {
			throw bad(name, text, "true 或 false", "true or false");
		}
		return "true".equals(text);
	}

	private @Nullable String text(String name) {
		List<String> values = Map.copyOf(this.fields).getOrDefault(name, List.of());
		if (values.size() > 1) {
			throw bad(name, String.join(", ", values), "一个值", "one value");
		}
		return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0).strip();
	}

	private static ClientProblem bad(String name, String found, String zh, String en) {
		return ClientProblem.badRequest("BAD_FIELD", new Wording("字段 %s 为“%s”，应为%s。".formatted(name, found, zh),
				"The field %s is \"%s\"; expected is %s.".formatted(name, found, en)), null);
	}

}
