package parkgraph.loaders.publish;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTests {

	@Test
	void endsWhereTheNextStateBegins() {
		assertThat(Span.from(3).endingAt(5)).isEqualTo(new Span(3, 5));
	}

	@Test
	void oneThatWouldBeginAndEndInTheSameStateHasNeverBeen() {
		assertThat(Span.from(5).endingAt(5)).isEqualTo(Span.UNUSED);
	}

	@Test
	void oneThatHasEndedStaysAsItIs() {
		assertThat(new Span(1, 3).endingAt(5)).isEqualTo(new Span(1, 3));
		assertThat(Span.UNUSED.endingAt(5)).isEqualTo(Span.UNUSED);
	}

	@Test
	void holdsFromItsFirstStateUntilItIsEnded() {
		assertThat(Span.from(3).holds()).isTrue();
		assertThat(new Span(3, 5).holds()).isFalse();
		assertThat(Span.UNUSED.holds()).isFalse();
	}

}
