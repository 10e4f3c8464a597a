package parkgraph.loaders.publish;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.LoadingException;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FlipTests {

	@Test
	void asManyChangesAsFitAreMade() {
		assertThatCode(() -> Flip.requireFits(50_000)).doesNotThrowAnyException();
	}

	@Test
	void oneMoreIsRefusedBeforeTheFlip() {
		assertThatThrownBy(() -> Flip.requireFits(50_001)).isInstanceOf(LoadingException.class)
			.hasMessage("本批次要修改读者已看到的资料 50001 处，一次最多 50000 处；请拆成几批提交。 / "
					+ "This batch changes what readers see already in 50001 places, and at most 50000 fit into one; load it in several batches.");
	}

}
