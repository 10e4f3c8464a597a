package parkgraph.rdf.export;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Which published state is meant.
 *
 * @param number the state's number
 * @param release the name it was released under; absent for a state without a name
 */
public record StateRef(long number, @Nullable String release) {

	/** A state as such. */
	public static StateRef of(long number) {
		return new StateRef(number, null);
	}

	/** The name it was released under. */
	public Optional<String> name() {
		return Optional.ofNullable(this.release);
	}

}
