package parkgraph.loaders.submission;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import parkgraph.ontology.wording.Wording;

/**
 * A receipt for people to read: its number, then file by file who sent it and the
 * beginning of its hash.
 */
public final class ReceiptText {

	private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(ZoneId.of("Asia/Shanghai"));

	private static final int SHOWN_HASH = 12;

	private ReceiptText() {
	}

	/**
	 * The receipt in one language.
	 * @param receipt the receipt
	 * @param locale the reader's language
	 * @return its lines
	 */
	public static List<String> of(Receipt receipt, Locale locale) {
		List<String> lines = new ArrayList<>();
		boolean adds = !receipt.id().equals(receipt.collection());
		String to = adds ? new Wording("，补入 " + receipt.collection(), ", added to " + receipt.collection()).in(locale)
				: "";
		lines.add(new Wording(
				"回执 %s%s：%s，%s收到%d个文件".formatted(receipt.id(), to, AT.format(receipt.at()), receipt.who(),
						receipt.files().size()),
				"Receipt %s%s: %s, %d files taken in by %s".formatted(receipt.id(), to, AT.format(receipt.at()),
						receipt.files().size(), receipt.who()))
			.in(locale));
		receipt.files()
			.forEach((file) -> lines.add("  %s  %s  %s".formatted(file.sha256().substring(0, SHOWN_HASH), file.name(),
					sender(file, locale))));
		return lines;
	}

	private static String sender(ReceivedFile file, Locale locale) {
		String known = file.sender().known().wording().in(locale);
		return file.sender().name().isEmpty() ? known : file.sender().name() + " (" + known + ")";
	}

}
