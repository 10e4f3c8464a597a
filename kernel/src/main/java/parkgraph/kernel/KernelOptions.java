package parkgraph.kernel;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * How the embedded database's process is run.
 *
 * @param heapMiB the most memory its Java heap may take
 * @param pageCacheMiB the most memory its cache of store files may take, beside the heap
 * @param java the Java to run it with, 17 or newer
 * @param jars the directory with the kernel's jars; when absent it is the system property
 * {@code parkgraph.neo4j.lib}, else {@code neo4j-runtime/target/neo4j-lib} in the working
 * directory or one above it
 * @param csvFromFiles whether {@code LOAD CSV} may read files of this machine; only
 * benchmarks need it
 */
public record KernelOptions(int heapMiB, int pageCacheMiB, Path java, @Nullable Path jars, boolean csvFromFiles) {

	public KernelOptions {
		if (heapMiB < 256 || pageCacheMiB < 16) {
			throw new IllegalArgumentException(
					"The database needs at least 256 MiB of heap and 16 MiB of page cache, not %d and %d"
						.formatted(heapMiB, pageCacheMiB));
		}
	}

	/**
	 * A heap of 1 GiB, a page cache of 512 MiB and the Java this program runs on.
	 */
	public static KernelOptions defaults() {
		return new KernelOptions(1024, 512, JavaProgram.own(), null, false);
	}

	/** The same with another heap. */
	public KernelOptions withHeapMiB(int heap) {
		return new KernelOptions(heap, this.pageCacheMiB, this.java, this.jars, this.csvFromFiles);
	}

	/** The same with another page cache. */
	public KernelOptions withPageCacheMiB(int pageCache) {
		return new KernelOptions(this.heapMiB, pageCache, this.java, this.jars, this.csvFromFiles);
	}

	/** The same with another Java executable. */
	public KernelOptions withJava(Path executable) {
		return new KernelOptions(this.heapMiB, this.pageCacheMiB, executable, this.jars, this.csvFromFiles);
	}

	/** The same with the kernel's jars elsewhere. */
	public KernelOptions withJars(Path directory) {
		return new KernelOptions(this.heapMiB, this.pageCacheMiB, this.java, directory, this.csvFromFiles);
	}

	/** The same with {@code LOAD CSV} from files of this machine allowed. */
	public KernelOptions withCsvFromFiles() {
		return new KernelOptions(this.heapMiB, this.pageCacheMiB, this.java, this.jars, true);
	}

}
