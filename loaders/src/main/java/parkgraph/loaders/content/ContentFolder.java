package parkgraph.loaders.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Where the files of a batch lie and what each of them is.
 */
interface ContentFolder {

	/** The files in the order in which they are read. */
	List<ContentFile> files();

	/** Opens one of these files. */
	InputStream open(ContentFile file) throws IOException;

}
