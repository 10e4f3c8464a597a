package parkgraph.service.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.publish.Progress.Stage;
import parkgraph.ontology.figure.Audience;
import parkgraph.service.sending.Draft.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkTests {

	private static final Draft PUBLISHED = new Draft("draft-000000000000", Status.PUBLISHED, "admin", Instant.EPOCH,
			Audience.INTERNAL, "a.csv", new Draft.Options(null, null, null, null), List.of(), null, null, null, null);

	private static BatchProgress step(Stage stage, long done, long total) {
		return BatchProgress.at(Status.PUBLISHING, stage, done, total);
	}

	@Test
	void whoeverListensHearsEachStepOnceAndTheEnd() {
		Work work = new Work(BatchProgress.begun(Status.PUBLISHING), "admin");
		List<BatchProgress> heard = new ArrayList<>();
		work.steps().subscribe(heard::add);
		work.at(step(Stage.STAGING, 5_000, 10_000));
		work.at(step(Stage.STAGING, 5_001, 10_000));
		work.at(step(Stage.FLIPPING, 0, 1));
		work.ended(PUBLISHED);
		assertThat(heard).extracting(BatchProgress::percent).containsExactly(0, 40, 95, 100);
		assertThat(heard.get(3)).isEqualTo(new BatchProgress(Status.PUBLISHED, null, 100));
	}

	@Test
	void whoeverComesLateHearsTheLastStep() {
		Work work = new Work(BatchProgress.begun(Status.PUBLISHING), "admin");
		work.at(step(Stage.HASHING, 3, 0));
		work.ended(PUBLISHED);
		assertThat(work.steps().collectList().block()).containsExactly(BatchProgress.ended(Status.PUBLISHED));
	}

	@Test
	void workThatFailedEndsAsWell() {
		Work work = new Work(BatchProgress.checking(), null);
		work.failed(new IllegalStateException("broken"), PUBLISHED);
		assertThat(work.steps().collectList().block()).hasSize(1);
		assertThatThrownBy(() -> work.result().join()).isInstanceOf(CompletionException.class)
			.hasRootCauseMessage("broken");
	}

}
