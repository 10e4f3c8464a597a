package parkgraph.loaders.store;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublishLockIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private final Transactions transactions = new Transactions(STORE.driver());

	private final PublishLock patient = new PublishLock(STORE.driver());

	private final PublishLock impatient = new PublishLock(STORE.driver(), Duration.ZERO);

	private long beat(HeldLock lock, Seat seat) {
		return this.transactions.get((tx) -> lock.beat(tx, seat));
	}

	@Test
	void freeLockIsTakenWithTheStateOfTheStore() {
		STORE.run("MATCH (store:Store) SET store.state = 7");
		HeldLock held = this.patient.take("市统计局");
		assertThat(held.base()).isEqualTo(7);
		assertThat(held.leftover()).isEmpty();
	}

	@Test
	void livingOwnerKeepsIt() {
		this.patient.take("市统计局");
		assertThatThrownBy(() -> this.patient.take("省统计局")).isInstanceOf(PublishingElsewhere.class)
			.hasMessageMatching("市统计局正在发布（\\d+ 秒前仍在写入），同一时间只能发布一批；请稍后再试。若对方已中断，其锁在静默 30 秒后失效。 / "
					+ "市统计局 is publishing \\(last written \\d+ s ago\\), and one load publishes at a time; try again later. If it has died, its lock lapses after 30 s of silence.");
	}

	@Test
	void silentOwnerLosesItAndWritesNothingMore() {
		HeldLock dead = this.patient.take("市统计局");
		this.impatient.take("省统计局");
		for (Seat seat : Seat.values()) {
			assertThatThrownBy(() -> beat(dead, seat)).isInstanceOf(LockTakenAway.class)
				.hasMessage("发布锁已被其他进程接管，本批未发布，也不留下任何内容；请重新提交。 / "
						+ "Another process has taken the publish lock; this batch is not published and leaves nothing behind. Load it again.");
		}
		assertThat(this.transactions.<Boolean>get(dead::beatAll)).isFalse();
	}

	@Test
	void oneSeatThatBeatsKeepsTheLock() {
		HeldLock held = this.patient.take("市统计局");
		STORE.run("MATCH (seat:PublishLock) SET seat.heartbeat = 0");
		beat(held, Seat.SECOND_WRITER);
		assertThatThrownBy(() -> this.patient.take("省统计局")).isInstanceOf(PublishingElsewhere.class);
	}

	@Test
	void lockGivenBackIsFree() {
		HeldLock held = this.patient.take("市统计局");
		this.transactions.run(held::release);
		assertThat(this.patient.take("省统计局").leftover()).isEmpty();
	}

	@Test
	void displacedOwnerCannotGiveBackWhatIsNotItsOwn() {
		HeldLock dead = this.patient.take("市统计局");
		HeldLock next = this.impatient.take("省统计局");
		this.transactions.run(dead::release);
		assertThat(this.transactions.<Boolean>get(next::beatAll)).isTrue();
	}

	@Test
	void batchThatWasBeingStagedIsTheLeftoverOfTheNext() {
		HeldLock dead = this.patient.take("市统计局");
		this.transactions.run((tx) -> dead.noteBatch(tx, "0123456789ab"));
		assertThat(this.impatient.take("省统计局").leftover()).contains("0123456789ab");
	}

	@Test
	void seatTellsItsLastChunk() {
		HeldLock held = this.patient.take("市统计局");
		this.transactions.run((tx) -> held.chunkDone(tx, Seat.FIRST_WRITER, 3));
		assertThat(beat(held, Seat.FIRST_WRITER)).isEqualTo(3);
		assertThat(beat(held, Seat.SECOND_WRITER)).isZero();
	}

	@Test
	void newOwnerBeginsToCountChunksAnew() {
		HeldLock dead = this.patient.take("市统计局");
		this.transactions.run((tx) -> dead.chunkDone(tx, Seat.FIRST_WRITER, 3));
		HeldLock next = this.impatient.take("省统计局");
		assertThat(beat(next, Seat.FIRST_WRITER)).isZero();
	}

}
