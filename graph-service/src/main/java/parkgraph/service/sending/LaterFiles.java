package parkgraph.service.sending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import parkgraph.service.sending.Draft.SentPart;

/**
 * Files that come to a draft after the first ones.
 */
final class LaterFiles {

	private LaterFiles() {
	}

	/**
	 * Puts them behind those that are there, each with a name of its own.
	 * @param draft the draft
	 * @param later the files
	 * @return the draft with all its files
	 */
	static Draft add(Draft draft, List<SentPart> later) {
		List<SentPart> all = new ArrayList<>(draft.files());
		Set<String> names = new HashSet<>();
		all.forEach((part) -> names.add(part.name()));
		int arrival = all.stream().mapToInt(SentPart::arrivalOr1).max().orElse(0) + 1;
		for (SentPart part : later) {
			String name = names.add(part.name()) ? part.name() : "第%d次/%s".formatted(arrival, part.name());
			names.add(name);
			all.add(part.later(arrival, name));
		}
		return draft.files(List.copyOf(all));
	}

}
