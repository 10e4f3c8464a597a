package parkgraph.ontology.text;

/**
 * A value as it stands in a table: what is printed beside the number, the number, and its
 * unit. Each may be empty, and words of one often stand in another.
 *
 * @param qualifier for example 首次突破
 * @param value for example 600, or 98%以上
 * @param unit for example 亿元, or 个左右
 */
public record PrintedValue(String qualifier, String value, String unit) {

	/** The whole as one text, for showing. */
	public String text() {
		String value = this.value.strip();
		boolean latin = !this.unit.isBlank() && this.unit.strip().charAt(0) < 128
				&& Character.isLetter(this.unit.strip().charAt(0));
		return this.qualifier.strip() + value + (latin ? " " : "") + this.unit.strip();
	}

}
