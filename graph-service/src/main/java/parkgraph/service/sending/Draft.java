package parkgraph.service.sending;

import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.kind.Sender;
import parkgraph.loaders.kind.SentFile;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.wording.Wording;

/**
 * What somebody sent, as it is kept beside the files.
 *
 * @param id follows from the files and from what was said about them
 * @param status how far it has come
 * @param who who sent it
 * @param sentAt when
 * @param audience who may see it once it is published
 * @param title what people call it
 * @param options what the files themselves do not say
 * @param files the files, in the order they were sent
 * @param state the state of the store it was checked against; absent until it is
 * @param published what came of publishing it; absent until it is
 * @param undone what came of taking it back; absent until it is
 * @param failure why the last thing asked for was not done; absent when it was
 */
record Draft(String id, Status status, String who, Instant sentAt, Audience audience, String title, Options options,
		List<SentPart> files, @Nullable Long state, @Nullable Published published, @Nullable Undone undone,
		@Nullable Failure failure) {

	Draft status(Status next) {
		return new Draft(this.id, next, this.who, this.sentAt, this.audience, this.title, this.options, this.files,
				this.state, this.published, this.undone, null);
	}

	Draft files(List<SentPart> all) {
		return new Draft(this.id, this.status, this.who, this.sentAt, this.audience, this.title, this.options, all,
				this.state, this.published, this.undone, this.failure);
	}

	Draft checkedAt(long number) {
		return new Draft(this.id, Status.CHECKED, this.who, this.sentAt, this.audience, this.title, this.options,
				this.files, number, this.published, this.undone, null);
	}

	Draft published(Published result) {
		return new Draft(this.id, Status.PUBLISHED, this.who, this.sentAt, this.audience, this.title, this.options,
				this.files, this.state, result, null, null);
	}

	Draft undone(Undone result) {
		return new Draft(this.id, Status.UNDONE, this.who, this.sentAt, this.audience, this.title, this.options,
				this.files, this.state, this.published, result, null);
	}

	Draft failed(Status next, Failure reason) {
		return new Draft(this.id, next, this.who, this.sentAt, this.audience, this.title, this.options, this.files,
				this.state, this.published, this.undone, reason);
	}

	/**
	 * How far a draft has come.
	 */
	enum Status {

		/** Its files are being read. */
		CHECKING,

		/** The report is there. */
		CHECKED,

		/** It could not be checked. */
		FAILED,

		/** It is being published. */
		PUBLISHING,

		/** Readers see it. */
		PUBLISHED,

		/** It is being taken back. */
		UNDOING,

		/** It was published, and taken back. */
		UNDONE

	}

	/**
	 * What the files themselves do not say.
	 *
	 * @param kind code of their kind
	 * @param year the year of their values
	 * @param source where the values come from
	 * @param publishedOn when that was published
	 */
	record Options(@Nullable String kind, @Nullable Integer year, @Nullable String source,
			@Nullable String publishedOn) {

		@Nullable Year yearOfValues() {
			return (this.year == null) ? null : Year.of(this.year);
		}

	}

	/**
	 * A file as it was sent.
	 *
	 * @param name what it was called, without any path
	 * @param bytes how long it is
	 * @param sha256 hash of its bytes
	 * @param sender who sent it; absent when nobody said
	 * @param senderKnown how that is known
	 * @param arrival with which arrival of the batch it came, from 1
	 * @param aside why it is not opened; absent when it is
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record SentPart(String name, long bytes, String sha256, @Nullable String sender, Sender.@Nullable Known senderKnown,
			@Nullable Integer arrival, @Nullable ReportedFinding aside) {

		static SentPart of(SentFile file, long bytes, String sha256) {
			Finding aside = file.aside();
			return new SentPart(file.name(), bytes, sha256, file.sender().name(), file.sender().known(), file.arrival(),
					(aside != null) ? ReportedFinding.of(aside) : null);
		}

		/** A draft of an earlier version does not say with which arrival a file came. */
		int arrivalOr1() {
			return (this.arrival != null) ? this.arrival : 1;
		}

		Sender from() {
			return (this.sender != null && this.senderKnown != null) ? new Sender(this.sender, this.senderKnown)
					: Sender.NOT_SAID;
		}

		SentFile at(Path path) {
			return new SentFile(this.name, path, from(), arrivalOr1(),
					(this.aside != null) ? this.aside.finding() : null);
		}

		SentPart sender(Sender from) {
			return new SentPart(this.name, this.bytes, this.sha256, from.name(), from.known(), this.arrival,
					this.aside);
		}

		/** The same file when it comes later, under a name that no other has. */
		SentPart later(int number, String uniqueName) {
			return new SentPart(uniqueName, this.bytes, this.sha256, this.sender, this.senderKnown, number, this.aside);
		}

	}

	/**
	 * What came of publishing.
	 *
	 * @param batch id of the batch
	 * @param state the state it made
	 * @param hash hash of all public figures of that state; absent when it was published
	 * by other means
	 * @param who who published it
	 * @param at when
	 * @param withoutRejected whether rows that are refused were left out knowingly
	 */
	record Published(String batch, long state, @Nullable String hash, String who, Instant at, boolean withoutRejected) {
	}

	/**
	 * What came of an undo.
	 *
	 * @param batch id of the batch that undoes; absent when it was undone by other means
	 * @param state the state it made
	 * @param hash hash of all public figures of that state
	 * @param who who took it back
	 * @param at when
	 * @param takenBack how many statements were taken back
	 * @param hidden how many things nothing speaks of any more
	 * @param restored how many descriptions have their former value again
	 * @param kept what stays because something newer has been said
	 */
	record Undone(@Nullable String batch, @Nullable Long state, @Nullable String hash, @Nullable String who,
			@Nullable Instant at, long takenBack, long hidden, long restored, List<ReportedFinding> kept) {

		/** It was taken back, but not through here. */
		static Undone elsewhere() {
			return new Undone(null, null, null, null, null, 0, 0, 0, List.of());
		}

	}

	/**
	 * Why something was not done.
	 *
	 * @param code stable id
	 * @param reason in words
	 */
	record Failure(String code, Wording reason) {
	}

}
