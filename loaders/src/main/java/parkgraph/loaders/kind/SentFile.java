package parkgraph.loaders.kind;

import java.nio.file.Path;

/**
 * A file somebody sent.
 *
 * @param name what it was called
 * @param path where it lies now
 */
public record SentFile(String name, Path path) {
}
