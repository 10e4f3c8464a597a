package parkgraph.service.observation;

import org.jspecify.annotations.Nullable;

/**
 * What a statement is about.
 *
 * @param kind which kind of thing
 * @param key its code or id
 * @param zh what it is called
 * @param en what it is called in English; absent when nobody says
 */
public record Subject(SubjectKind kind, String key, String zh, @Nullable String en) {

	public String id() {
		return this.kind.type() + "/" + this.key;
	}

}
