package parkgraph.service.sending;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import parkgraph.service.sending.Draft.Status;

/**
 * A batch as programs get it.
 *
 * @param id its id
 * @param status how far it has come
 * @param title what people call it
 * @param audience who may see it once it is published: {@code internal} or {@code public}
 * @param who who sent it
 * @param sentAt when
 * @param options what was said about the files
 * @param files the files; empty for a batch that was not sent here
 * @param repeated whether it had been there before, so that nothing was done now
 * @param progress how far the work on it is; absent when nothing is being done
 * @param report what the check found; absent until it is done, and in lists
 * @param published what came of publishing it
 * @param undone what came of taking it back
 * @param failure why the last thing asked for was not done
 * @param receipts the receipts its files were given, one for each arrival
 * @param parts what was published apart from the rest
 * @param links what can be done next, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchResource(String id, Status status, String title, String audience, String who, Instant sentAt,
		Draft.Options options, List<Draft.SentPart> files, @Nullable Boolean repeated, @Nullable BatchProgress progress,
		@Nullable Report report, Draft.@Nullable Published published, Draft.@Nullable Undone undone,
		Draft.@Nullable Failure failure, List<Intake.Issued> receipts, List<Intake.Part> parts,
		Map<String, String> links) {

	static BatchResource of(Draft draft, boolean repeated, @Nullable BatchProgress progress, @Nullable Report report,
			Intake intake) {
		return new BatchResource(draft.id(), draft.status(), draft.title(),
				draft.audience().name().toLowerCase(Locale.ROOT), draft.who(), draft.sentAt(), draft.options(),
				draft.files(), repeated ? Boolean.TRUE : null, progress, report, draft.published(), draft.undone(),
				draft.failure(), intake.receipts(), intake.parts(), links(draft));
	}

	private static Map<String, String> links(Draft draft) {
		String self = BatchController.PATH + "/" + draft.id();
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", self);
		if (!draft.files().isEmpty()) {
			links.put("findings", self + "/findings");
		}
		Draft.Published published = draft.published();
		if (published != null) {
			links.put("changes", "%s/%s/changes".formatted(BatchController.PATH, published.batch()));
		}
		switch (draft.status()) {
			case CHECKED -> {
				links.put("overview", self + "/overview");
				links.put("slips", self + "/slips");
				links.put("files", self + "/files");
				links.put("publish", self + "/publish");
				links.put("check", self + "/check");
			}
			case FAILED -> links.put("check", self + "/check");
			case PUBLISHED -> links.put("undo", self + "/undo");
			case CHECKING, PUBLISHING, UNDOING, UNDONE -> {
			}
		}
		return links;
	}

}
