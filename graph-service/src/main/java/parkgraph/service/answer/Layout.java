package parkgraph.service.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import parkgraph.service.answer.Table.Cell;

/**
 * Where the columns of a table go so that its lines are no wider than a terminal. When
 * they do not all fit side by side, what is the same in every row is said once, and the
 * longest texts stand in a line of their own under their row.
 */
final class Layout {

	/** Texts are not squeezed into less than this. */
	private static final int LEAST_TEXT = 24;

	/** Headers are broken to about this before figures are. */
	private static final int LEAST_HEADER = 8;

	static final int GAP = 2;

	private final Table table;

	private final int width;

	private final List<Integer> side = new ArrayList<>();

	private final List<Integer> empty = new ArrayList<>();

	private final List<Integer> constant = new ArrayList<>();

	private final List<Integer> under = new ArrayList<>();

	private final int[] widths;

	Layout(Table table, int width) {
		this.table = table;
		this.width = width;
		IntStream.range(0, table.headers().size())
			.forEach((column) -> (isEmpty(column) ? this.empty : this.side).add(column));
		if (leastWidth() > width) {
			movable().filter(this::isConstant).forEach(this.constant::add);
			this.side.removeAll(this.constant);
		}
		while (leastWidth() > width) {
			Optional<Integer> widest = movable().max(Comparator.comparing(this::cellWidth));
			if (widest.isEmpty()) {
				break;
			}
			int longest = widest.get();
			String label = this.table.headers().get(longest).label();
			// What is called alike is read together.
			List<Integer> alike = movable().filter((column) -> this.table.headers().get(column).label().equals(label))
				.toList();
			this.side.removeAll(alike);
			this.under.addAll(alike);
		}
		this.under.sort(Comparator.naturalOrder());
		this.widths = fitted();
	}

	/** A row keeps what it begins with and what it is about, which is its first text. */
	private Stream<Integer> movable() {
		int about = this.side.stream().filter((column) -> !isNumeric(column)).findFirst().orElse(-1);
		return this.side.stream().skip(1).filter((column) -> column != about);
	}

	/** Columns beside each other. */
	List<Integer> side() {
		return this.side;
	}

	/** Columns in which nothing stands. */
	List<Integer> empty() {
		return this.empty;
	}

	/** Columns that are said once. */
	List<Integer> constant() {
		return this.constant;
	}

	/** Columns that stand under the row. */
	List<Integer> under() {
		return this.under;
	}

	/** The room of the columns beside each other, in their order. */
	int[] widths() {
		return this.widths;
	}

	private int[] fitted() {
		int[] fitted = this.side.stream()
			.mapToInt((column) -> Math.max(cellWidth(column), Width.of(this.table.headers().get(column).text())))
			.toArray();
		while (IntStream.of(fitted).sum() + gaps() > this.width) {
			int widest = -1;
			for (int i = 0; i < fitted.length; i++) {
				if (fitted[i] > least(this.side.get(i)) && (widest < 0 || fitted[i] > fitted[widest])) {
					widest = i;
				}
			}
			if (widest < 0) {
				break;
			}
			fitted[widest]--;
		}
		return fitted;
	}

	private int leastWidth() {
		return this.side.stream().mapToInt(this::least).sum() + gaps();
	}

	private int gaps() {
		return GAP * Math.max(0, this.side.size() - 1);
	}

	private int least(int column) {
		String text = this.table.headers().get(column).text();
		int header = Math.max(Math.min(LEAST_HEADER, Width.of(text)), Width.ofLongestWord(text));
		int cells = isNumeric(column) ? cellWidth(column) : Math.min(cellWidth(column), LEAST_TEXT);
		return Math.max(header, cells);
	}

	private int cellWidth(int column) {
		return this.table.column(column).stream().mapToInt((cell) -> Width.of(cell.text())).max().orElse(0);
	}

	boolean isNumeric(int column) {
		return this.table.column(column).stream().filter((cell) -> !cell.isEmpty()).allMatch(Cell::isNumber);
	}

	private boolean isEmpty(int column) {
		return this.table.column(column).stream().allMatch(Cell::isEmpty);
	}

	private boolean isConstant(int column) {
		return this.table.rows().size() > 1 && this.table.column(column).stream().distinct().count() == 1;
	}

}
