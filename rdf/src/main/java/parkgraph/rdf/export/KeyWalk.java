package parkgraph.rdf.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Walks keys in the order of their addresses, a page at a time. An index sorts keys as
 * they are; their addresses sort otherwise, because signs are percent-encoded and because
 * an address has an end. But keys that begin alike lie together in both orders, so the
 * walk goes down to beginnings with few keys and puts only these beginnings in order.
 */
final class KeyWalk {

	private final Keys keys;

	private final UnaryOperator<String> encoding;

	private final String end;

	private final int most;

	/**
	 * A walk.
	 * @param keys the index
	 * @param encoding how a piece of a key stands in an address
	 * @param end what follows a key in the least address made of it
	 * @param most how many keys a page may have
	 */
	KeyWalk(Keys keys, UnaryOperator<String> encoding, String end, int most) {
		this.keys = keys;
		this.encoding = encoding;
		this.end = end;
		this.most = most;
	}

	/**
	 * Visits all keys that begin so.
	 * @param begins their beginning
	 * @param visitor gets pages in the order of their addresses; within a page the order
	 * is its own business
	 */
	void each(String begins, Consumer<KeyRange> visitor) {
		KeyRange range = KeyRange.beginning(begins);
		this.keys.span(range, this.most + 1).ifPresent((span) -> {
			if (span.found() <= this.most) {
				visitor.accept(range);
			}
			else {
				branches(range, span).forEach((branch) -> branch.visit(this, visitor));
			}
		});
	}

	private List<Branch> branches(KeyRange range, KeySpan span) {
		String common = span.common();
		List<Branch> branches = new ArrayList<>();
		boolean alone = span.first().equals(common);
		if (alone) {
			branches.add(new Branch(this.end, common, true));
		}
		Optional<KeySpan> next = this.keys.span(range.from(alone ? common + '\0' : common), 1);
		while (next.isPresent()) {
			int sign = next.get().first().codePointAt(common.length());
			String following = Character.toString(sign);
			branches.add(new Branch(this.encoding.apply(following), common + following, false));
			next = this.keys.span(range.from(common + Character.toString(after(sign))), 1);
		}
		branches.sort(Comparator.comparing(Branch::order));
		return branches;
	}

	/** The next code point that can stand in a text. */
	private static int after(int sign) {
		return (sign + 1 == Character.MIN_SURROGATE) ? Character.MAX_SURROGATE + 1 : sign + 1;
	}

	/**
	 * An index of keys.
	 */
	@FunctionalInterface
	interface Keys {

		/**
		 * What lies in a range.
		 * @param range the range
		 * @param most how far to count
		 * @return empty if there is no key in it
		 */
		Optional<KeySpan> span(KeyRange range, int most);

	}

	/**
	 * A longer beginning, or the one key that ends here.
	 */
	private record Branch(String order, String begins, boolean alone) {

		void visit(KeyWalk walk, Consumer<KeyRange> visitor) {
			if (this.alone) {
				visitor.accept(KeyRange.only(this.begins));
			}
			else {
				walk.each(this.begins, visitor);
			}
		}

	}

}
