package parkgraph.loaders.kind;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;

/**
 * A file somebody sent.
 *
 * @param name what it was called, folders included; no path is ever made of it
 * @param path where it lies now
 * @param sender who sent it, as far as that is known without opening it
 * @param arrival with which arrival of its batch it came, from 1; a later one can replace
 * what an earlier one brought
 * @param aside why it is not opened; absent when it is
 */
public record SentFile(String name, Path path, Sender sender, int arrival, @Nullable Finding aside) {

	/** A file of which nothing more is known. */
	public SentFile(String name, Path path) {
		this(name, path, Sender.NOT_SAID, 1, null);
	}

	public SentFile sender(Sender other) {
		return new SentFile(this.name, this.path, other, this.arrival, this.aside);
	}

	public SentFile arrival(int number) {
		return new SentFile(this.name, this.path, this.sender, number, this.aside);
	}

	/** The same file when it is told and not opened. */
	public SentFile aside(Finding why) {
		return new SentFile(this.name, this.path, this.sender, this.arrival, why);
	}

}
