package parkgraph.rdf.query;

/**
 * A text that a regular expression reads. A search may read the same signs billions of
 * times, and nothing but the text itself can stop it.
 */
final class WatchedText implements CharSequence {

	private static final int SIGNS_BETWEEN_LOOKS = 1 << 12;

	private final CharSequence text;

	private final Deadline deadline;

	private int read;

	WatchedText(CharSequence text, Deadline deadline) {
		this.text = text;
		this.deadline = deadline;
	}

	@Override
	public char charAt(int index) {
		if (++this.read >= SIGNS_BETWEEN_LOOKS) {
			this.read = 0;
			this.deadline.check();
		}
		return this.text.charAt(index);
	}

	@Override
	public int length() {
		return this.text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new WatchedText(this.text.subSequence(start, end), this.deadline);
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
