package parkgraph.loaders.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.testing.TestStore;
import parkgraph.queries.StoreMigration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MigrationsIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private final Migrations migrations = new Migrations(STORE.driver());

	@BeforeEach
	void emptyStore() {
		STORE.clear();
	}

	@Test
	void emptyStoreGoesThroughAllSteps() {
		List<String> all = Stream.of(StoreMigration.values()).map(StoreMigration::file).toList();
		assertThat(this.migrations.apply()).isEqualTo(all);
		assertThat(STORE
			.texts("MATCH (step:Migration) WHERE step.appliedAt IS NOT NULL RETURN step.name ORDER BY step.version"))
			.isEqualTo(all);
		assertThat(new StoreState(STORE.driver()).current()).isZero();
	}

	@Test
	void secondTimeNothingIsLeftToDoAndNoLockIsTaken() {
		this.migrations.apply();
		new PublishLock(STORE.driver()).take("someone else");
		assertThat(this.migrations.apply()).isEmpty();
	}

	@Test
	void interruptedStepRunsAgain() {
		this.migrations.apply();
		STORE.run("MATCH (step:Migration) WHERE step.version > 1 DELETE step");
		assertThat(this.migrations.apply()).containsExactly("V002__things", "V003__figures_and_batches",
				"V004__quality_and_policy", "V005__judgements", "V006__receipts", "V007__withdrawals", "V008__policy");
	}

	@Test
	void ofTwoAtOnceEachIsDoneOrToldWhoIsAtIt() {
		List<CompletableFuture<String>> both = IntStream.range(0, 2)
			.mapToObj((one) -> CompletableFuture.supplyAsync(this::applied))
			.toList();
		assertThat(both.stream().map(CompletableFuture::join)).contains("done")
			.allMatch((end) -> end.equals("done") || end.startsWith("migrations正在发布"));
		assertThat(this.migrations.apply()).isEmpty();
	}

	private String applied() {
		try {
			new Migrations(STORE.driver()).apply();
			return "done";
		}
		catch (PublishingElsewhere ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	@Test
	void lockIsFreeAfterwards() {
		this.migrations.apply();
		assertThat(new PublishLock(STORE.driver()).take("next").base()).isZero();
	}

	@Test
	void doesNotPushAsideSomebodyWhoPublishes() {
		this.migrations.apply();
		STORE.run("MATCH (step:Migration {version: 3}) DELETE step");
		new PublishLock(STORE.driver()).take("市统计局");
		assertThatThrownBy(this.migrations::apply).isInstanceOf(PublishingElsewhere.class)
			.hasMessageStartingWith("市统计局正在发布");
	}

	@Test
	void editedStepIsRefused() {
		this.migrations.apply();
		STORE.run("MATCH (step:Migration {version: 2}) SET step.checksum = 'other'");
		assertThatThrownBy(this.migrations::apply).isInstanceOf(LoadingException.class)
			.hasMessage("数据库结构步骤 V002__things 在执行之后被改动过；请恢复原文件，另加新步骤。 / "
					+ "Step V002__things was edited after this store had gone through it; restore the file and add a further step instead.");
	}

	@Test
	void storeOfANewerProgramIsRefused() {
		this.migrations.apply();
		STORE.run("CREATE (:Migration {version: 999, name: 'V999__future', checksum: ''})");
		int newest = StoreMigration.values().length;
		assertThatThrownBy(this.migrations::apply).isInstanceOf(LoadingException.class)
			.hasMessage(
					"数据库结构为第 999 版（V999__future），本程序只认识到第 %d 版；请使用更新的程序。 / The store has gone through step 999 (V999__future), this program knows %d; use a newer program."
						.formatted(newest, newest));
	}

}
