package parkgraph.loaders.submission;

import org.jspecify.annotations.Nullable;

/**
 * Whose return something is, and to whom it goes back.
 *
 * @param key code of the park; else the sender's name; else {@link #NOBODY}
 * @param name what it is called
 * @param park code of the park; absent when it is none that is known
 */
public record Reporter(String key, String name, @Nullable String park) {

	/** Key of whoever is not named. */
	public static final String NOBODY = "-";

	static Reporter park(String code, String name) {
		return new Reporter(code, name, code);
	}

	static Reporter sender(String name) {
		return name.isEmpty() ? new Reporter(NOBODY, "未注明 / not said", null) : new Reporter(name, name, null);
	}

	/** The name, with the park's code if there is one. */
	public String shown() {
		return (this.park != null) ? this.name + "（" + this.park + "）" : this.name;
	}

}
