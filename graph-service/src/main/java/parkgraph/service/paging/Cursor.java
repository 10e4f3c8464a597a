package parkgraph.service.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * A place in a list: the sort keys of the row it stands behind, so that rows which come
 * and go elsewhere neither repeat nor skip anything. Clients get it as opaque text.
 *
 * @param list name of the list and its order
 * @param keys the row's sort keys as text, the last one unique; a null key stands where
 * the row has no value
 */
public record Cursor(String list, List<@Nullable String> keys) {

	/** Between the parts; stands in no key. */
	private static final String SEPARATOR = "\u001f";

	/** Stands for a key without a value. */
	private static final String MISSING = "\u0000";

	public static Cursor of(String list, @Nullable String... keys) {
		return new Cursor(list, Arrays.asList(keys));
	}

	/** The opaque text. */
	public String text() {
		List<String> parts = new ArrayList<>();
		parts.add(this.list);
		this.keys.forEach((key) -> parts.add((key == null) ? MISSING : key));
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads what {@link #text()} wrote.
	 * @param text opaque text
	 * @return the place
	 * @throws ClientProblem if it is not a cursor
	 */
	public static Cursor parse(String text) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR,
					-1);
			if (parts.length >= 2) {
				List<@Nullable String> keys = new ArrayList<>();
				for (String part : Arrays.asList(parts).subList(1, parts.length)) {
					keys.add(part.equals(MISSING) ? null : part);
				}
				return new Cursor(parts[0], keys);
			}
		}
		catch (IllegalArgumentException ex) {
			throw bad(text);
		}
		throw bad(text);
	}

	Cursor mustBeOf(String expected) {
		if (!this.list.equals(expected)) {
			throw ClientProblem.badRequest("CURSOR_OF_ANOTHER_LIST",
					new Wording("游标来自“%s”，这里需要“%s”的游标。".formatted(this.list, expected),
							"The cursor comes from \"%s\"; one of \"%s\" is needed here.".formatted(this.list,
									expected)),
					new Wording("换了列表或排序时，请从头开始，不带 after。",
							"When the list or its order changes, begin again without after."));
		}
		return this;
	}

	/**
	 * A key that always has a value.
	 * @param index which key
	 * @return its text
	 */
	public String text(int index) {
		String key = (index < this.keys.size()) ? this.keys.get(index) : null;
		if (key == null) {
			throw bad(text());
		}
		return key;
	}

	/**
	 * A whole number.
	 * @param index which key
	 * @return the number, or null when the row has no value
	 */
	public @Nullable Long number(int index) {
		String key = (index < this.keys.size()) ? this.keys.get(index) : null;
		try {
			return (key == null) ? null : Long.valueOf(key);
		}
		catch (NumberFormatException ex) {
			throw bad(text());
		}
	}

	private static ClientProblem bad(String text) {
		return ClientProblem.badRequest("BAD_CURSOR",
				new Wording("不是有效的游标：“%s”。".formatted(text), "Not a cursor: \"%s\".".formatted(text)),
				new Wording("请原样使用 pageInfo.endCursor。", "Use pageInfo.endCursor as it is."));
	}

}
