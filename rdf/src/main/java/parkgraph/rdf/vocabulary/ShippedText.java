package parkgraph.rdf.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import parkgraph.rdf.iri.Addresses;

/**
 * RDF that is part of the program. It is written with the default addresses, which are
 * replaced by those of the deployment before anybody reads it.
 */
public final class ShippedText {

	private ShippedText() {
	}

	/**
	 * A file of the program.
	 * @param beside the class in whose package it stands
	 * @param name the file's name
	 * @param addresses what its addresses begin with from here on
	 * @return its text
	 * @throws IllegalStateException if there is no such file
	 */
	public static String read(Class<?> beside, String name, Addresses addresses) {
		try (InputStream in = beside.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException(
						"No file on the class path: %s/%s".formatted(beside.getPackageName().replace('.', '/'), name));
			}
			return move(new String(in.readAllBytes(), StandardCharsets.UTF_8), addresses);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + name, ex);
		}
	}

	/** The vocabulary first: by default its address begins with the base. */
	private static String move(String text, Addresses addresses) {
		return text.replace(Addresses.DEFAULT.vocabulary(), "\0")
			.replace(Addresses.DEFAULT.base() + "/", addresses.base() + "/")
			.replace("\0", addresses.vocabulary());
	}

}
