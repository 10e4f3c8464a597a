package parkgraph.service.sending;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import parkgraph.service.sending.Sendings.Begun;

/**
 * Answers with batches. Whatever takes long is waited for a while, then answered with 202
 * and the place where to look; {@code Prefer: respond-async} answers at once.
 */
@Component
class BatchAnswers {

	/** People read no more at once; the rest has a page of its own. */
	private static final int SHOWN_FINDINGS = 200;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Pattern WAIT = Pattern.compile("\\bwait=(\\d{1,2})\\b");

	private final Batches batches;

	private final Works works;

	private final Intakes intakes;

	BatchAnswers(Batches batches, Works works, Intakes intakes) {
		this.batches = batches;
		this.works = works;
		this.intakes = intakes;
	}

	ResponseEntity<BatchResource> answer(Begun begun, String prefer) {
		URI place = URI.create(BatchController.PATH + "/" + begun.draft().id());
		if (begun.work().isEmpty()) {
			return ResponseEntity.ok().location(place).body(resource(begun.draft(), begun.repeated()));
		}
		try {
			Draft done = begun.work().get().result().get(patience(prefer).toMillis(), TimeUnit.MILLISECONDS);
			return ResponseEntity.ok().location(place).body(resource(done, begun.repeated()));
		}
		catch (TimeoutException ex) {
			return ResponseEntity.accepted().location(place).body(resource(begun.draft(), begun.repeated()));
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for " + place, ex);
		}
	}

	private static Duration patience(String prefer) {
		Matcher wait = WAIT.matcher(prefer);
		if (prefer.contains("respond-async")) {
			return Duration.ZERO;
		}
		return wait.find() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : PATIENCE;
	}

	BatchResource resource(Draft draft, boolean repeated) {
		return BatchResource.of(draft, repeated, progress(draft),
				this.batches.report(draft).map((report) -> report.firstFindings(SHOWN_FINDINGS)).orElse(null),
				this.intakes.of(draft));
	}

	/** As it stands in a list, without its report. */
	BatchResource listed(Draft draft) {
		return BatchResource.of(draft, false, progress(draft), null, this.intakes.of(draft));
	}

	private @Nullable BatchProgress progress(Draft draft) {
		return this.works.of(draft.id()).map(Work::now).orElse(null);
	}

}
