package parkgraph.loaders.content;

import org.jspecify.annotations.Nullable;

/**
 * A file of a batch.
 *
 * @param name its name
 * @param place the folder on the class path it lies in; blank for the folder of the batch
 * @param kind what its rows are; absent when its columns fit nothing
 * @param zh what it is called in Chinese
 * @param en what it is called in English
 * @param origin where its content comes from
 * @param licence under which terms it may be passed on
 */
record ContentFile(String name, String place, @Nullable ContentKind kind, String zh, String en, String origin,
		String licence) {
}
