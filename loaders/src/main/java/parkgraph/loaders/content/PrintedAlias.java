package parkgraph.loaders.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of a list of aliases: the name, and in brackets perhaps what kind of name.
 *
 * @param name the name without that remark
 * @param kind what kind of name it is
 */
record PrintedAlias(String name, NameKind kind) {

	private static final Pattern REMARK = Pattern.compile("^(.+?)[(（](前身|前称|更早|原文误|原文机器改写|园中园|推断为同一园区|县改区后)[)）]$");

	static PrintedAlias of(String entry) {
		Matcher matcher = REMARK.matcher(entry.strip());
		if (!matcher.matches()) {
			return new PrintedAlias(entry.strip(), NameKind.ALIAS);
		}
		return new PrintedAlias(matcher.group(1).strip(), switch (matcher.group(2)) {
			case "前身", "前称" -> NameKind.FORMER;
			case "原文误", "原文机器改写" -> NameKind.MISPRINT;
			case "园中园" -> NameKind.SUB_AREA;
			default -> NameKind.ALIAS;
		});
	}

}
