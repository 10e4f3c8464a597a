package parkgraph.loaders.kind;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads 填报单位 out of the lines above a table.
 */
final class FormSender {

	private static final String STAMP = "[(（](?:盖章|公章|签章|章)[)）]";

	private static final Pattern LABEL = Pattern
		.compile("(?:填报|报送|上报|填表|编报)单位(?:名称)?\\s*(?:" + STAMP + ")?\\s*[:：]\\s*(.*)");

	/** Two spaces part what stands side by side in one cell. */
	private static final Pattern BESIDE = Pattern.compile("[\\s\u3000]{2,}|[\\s\u3000](?=\\S*[:：])");

	private FormSender() {
	}

	/**
	 * Looks for it.
	 * @param titles the texts above the header, cell by cell
	 * @return the name; empty when none is filled in
	 */
	static String in(List<String> titles) {
		for (int i = 0; i < titles.size(); i++) {
			Matcher label = LABEL.matcher(titles.get(i));
			if (!label.find()) {
				continue;
			}
			String beside = label.group(1).strip();
			if (!beside.isEmpty()) {
				return name(beside);
			}
			boolean inTheNextCell = i + 1 < titles.size() && !titles.get(i + 1).matches(".*[:：].*");
			return inTheNextCell ? name(titles.get(i + 1)) : "";
		}
		return "";
	}

	private static String name(String text) {
		return BESIDE.split(text, 2)[0].replaceAll(STAMP, "").strip();
	}

}
