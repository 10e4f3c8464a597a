package parkgraph.loaders.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the styles of a workbook show numbers.
 */
final class CellStyles {

	/** As many as Excel allows. */
	private static final int MOST = 65_490;

	private static final int MOST_CHARACTERS = 1_000;

	static final CellStyles NONE = new CellStyles(List.of());

	private final List<NumberFormat> formats;

	private CellStyles(List<NumberFormat> formats) {
		this.formats = formats;
	}

	static CellStyles read(XmlPart xml) {
		Map<Integer, NumberFormat> own = new HashMap<>();
		List<NumberFormat> formats = new ArrayList<>();
		boolean inCells = false;
		while (xml.next()) {
			if (xml.isStartOf("cellXfs") || xml.isEndOf("cellXfs")) {
				inCells = xml.isStart();
			}
			else if (xml.isStartOf("numFmt") && own.size() < MOST) {
				String code = xml.attribute("formatCode");
				if (code != null && code.length() <= MOST_CHARACTERS) {
					own.put(xml.number("numFmtId", -1), NumberFormat.parse(code));
				}
			}
			else if (inCells && xml.isStartOf("xf") && formats.size() < MOST) {
				int id = xml.number("numFmtId", 0);
				NumberFormat format = own.get(id);
				formats.add((format != null) ? format : NumberFormat.builtIn(id));
			}
		}
		return new CellStyles(formats);
	}

	/** The number format of a style. */
	NumberFormat format(int style) {
		return (style >= 0 && style < this.formats.size()) ? this.formats.get(style) : NumberFormat.GENERAL;
	}

}
