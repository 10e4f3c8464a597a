package parkgraph.service.graphql;

import java.util.List;
import java.util.Map;

import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.PropertyDataFetcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComponentFetcherTests {

	private static final GraphQLFieldDefinition RANK = GraphQLFieldDefinition.newFieldDefinition()
		.name("rank")
		.type(Scalars.GraphQLInt)
		.build();

	private final ComponentFetcher rank = new ComponentFetcher("rank", new PropertyDataFetcher<>("rank"));

	@Test
	void readsAComponentWhetherObjectPrimitiveOrAbsent() throws Exception {
		assertThat(get(new Ranked(3))).isEqualTo(3);
		assertThat(get(new Listed(List.of("first")))).isEqualTo(List.of("first"));
		assertThat(get(new Listed(null))).isNull();
		assertThat(get(new Ranked(4))).isEqualTo(4);
	}

	@Test
	void leavesAMethodThatIsNoComponentToTheUsualFetcher() throws Exception {
		assertThat(get(new Computed(20))).isEqualTo(21);
		assertThat(get(new Ranked(5))).isEqualTo(5);
		assertThat(get(new Computed(30))).isEqualTo(31);
	}

	@Test
	void leavesWhatIsNoRecordToTheUsualFetcher() throws Exception {
		assertThat(get(Map.of("rank", 7))).isEqualTo(7);
		assertThat(get(null)).isNull();
		assertThat(get(new Object())).isNull();
	}

	@Test
	void doesTheSameWithAnEnvironment() throws Exception {
		DataFetchingEnvironment environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
			.fieldDefinition(RANK)
			.source(new Ranked(8))
			.build();
		assertThat(this.rank.get(environment)).isEqualTo(8);
	}

	@Test
	void passesOnWhatTheRecordThrows() {
		assertThatThrownBy(() -> get(new Refusing(1))).isInstanceOf(UnsupportedOperationException.class)
			.hasMessage("no rank");
	}

	private @Nullable Object get(@Nullable Object source) throws Exception {
		return this.rank.get(RANK, source, () -> {
			throw new AssertionError("Nobody needs an environment here");
		});
	}

	record Ranked(int rank) {
	}

	record Listed(@Nullable List<String> rank) {
	}

	record Computed(int before) {

		public int rank() {
			return this.before + 1;
		}

	}

	record Refusing(int rank) {

		@Override
		public int rank() {
			throw new UnsupportedOperationException("no rank");
		}

	}

}
