package parkgraph.service.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.service.answer.Table.Cell;

/**
 * Writes the values of an answer as a reader wants them: amounts of money in 亿元 or in
 * billion yuan, names and sentences in the reader's language, values of closed sets in
 * words.
 */
final class Cells {

	/** The unit amounts of money have in the graph. */
	private static final String YUAN = "元";

	private static final int ZEROS_OF_YI = 8;

	private final SchemaWords words;

	private final boolean english;

	private final Locale language;

	Cells(SchemaWords words, Locale language) {
		this.words = words;
		this.language = language;
		this.english = language.equals(Locale.ENGLISH);
	}

	/** What stands in a column, for one item. */
	Cell of(Column column, @Nullable Object item) {
		return cell(column, item, column.path(), item);
	}

	/**
	 * What is written behind an amount of money, or behind the header of such a column.
	 */
	String unit(Column column) {
		if (column.kind() != Column.Kind.MONEY) {
			return "";
		}
		return moneyUnit();
	}

	private String moneyUnit() {
		return this.english ? "billion yuan" : "亿元";
	}

	private Cell cell(Column column, @Nullable Object value, List<String> path, @Nullable Object around) {
		if (value == null) {
			return Cell.EMPTY;
		}
		if (value instanceof List<?> several) {
			return Cell.text(several.stream()
				.map((one) -> cell(column, one, path, around).text())
				.filter((text) -> !text.isEmpty())
				.collect(Collectors.joining(this.english ? ", " : "、")));
		}
		if (!path.isEmpty() && value instanceof Map<?, ?> object) {
			return cell(column, object.get(path.get(0)), path.subList(1, path.size()), object);
		}
		return switch (column.kind()) {
			case PLAIN -> plain(column.type(), value);
			case WORDS -> words(value);
			case MONEY -> money(value);
			case MEASURE -> measure(value, around);
			case UNIT -> Cell.text(value.equals(YUAN) ? moneyUnit() : value.toString());
		};
	}

	private Cell plain(String type, Object value) {
		if (value instanceof Boolean truth) {
			return Cell.text(truth ? (this.english ? "yes" : "是") : (this.english ? "no" : "否"));
		}
		if (value instanceof Number) {
			return number(decimal(value));
		}
		String text = value.toString();
		return Cell.text(this.words.ofValue(type, text, this.language).orElse(text));
	}

	/** Names that have no English are shown in Chinese. */
	private Cell words(Object value) {
		if (!(value instanceof Map<?, ?> both)) {
			return Cell.EMPTY;
		}
		Object own = both.get(this.english ? "en" : "zh");
		return Cell.text(Objects.toString((own != null) ? own : both.get("zh"), ""));
	}

	private Cell money(Object value) {
		Object yi = (value instanceof Map<?, ?> amount) ? amount.get("yiYuan") : null;
		return (yi == null) ? Cell.EMPTY : number(inMoneyUnit(decimal(yi)));
	}

	private Cell measure(Object value, @Nullable Object around) {
		boolean money = around instanceof Map<?, ?> beside && YUAN.equals(beside.get("unit"));
		BigDecimal number = decimal(value);
		return number(money ? inMoneyUnit(number.movePointLeft(ZEROS_OF_YI)) : number);
	}

	private BigDecimal inMoneyUnit(BigDecimal yi) {
		return this.english ? yi.movePointLeft(1) : yi;
	}

	private static Cell number(BigDecimal value) {
		BigDecimal shortest = (value.signum() == 0) ? BigDecimal.ZERO : value.stripTrailingZeros();
		return new Cell(shortest.toPlainString(), true);
	}

	private static BigDecimal decimal(Object value) {
		return new BigDecimal(value.toString());
	}

}
