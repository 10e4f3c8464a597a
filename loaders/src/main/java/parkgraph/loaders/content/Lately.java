package parkgraph.loaders.content;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was worked out lately, so that what a thousand rows share is not worked out a
 * thousand times. It forgets what has not been asked for the longest, which does no harm.
 *
 * @param <K> what is asked for
 * @param <V> what came of it
 */
final class Lately<K, V> extends LinkedHashMap<K, V> {

	private static final long serialVersionUID = 1L;

	private static final int REMEMBERED = 4096;

	Lately() {
		super(16, 0.75F, true);
	}

	@Override
	protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
		return size() > REMEMBERED;
	}

}
