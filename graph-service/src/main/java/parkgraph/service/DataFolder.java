package parkgraph.service;

import java.nio.file.Path;

/**
 * Where this service keeps what belongs to it and not to the graph: who may log in, and
 * what was uploaded. Beside an embedded database it is that database's data directory.
 *
 * @param path the folder
 */
public record DataFolder(Path path) {
}
