package parkgraph.ontology.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThingKeysTests {

	@Test
	void everyThingIsALabelOfTheGraph() {
		assertThat(Labels.ALL).containsAll(ThingKeys.labels());
	}

	@Test
	void parksHaveCodesAndEnterprisesHaveIds() {
		assertThat(ThingKeys.property(Labels.PARK)).isEqualTo("code");
		assertThat(ThingKeys.property(Labels.ENTERPRISE)).isEqualTo("id");
	}

	@Test
	void batchIsNotAThing() {
		assertThatThrownBy(() -> ThingKeys.property(Labels.BATCH)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageStartingWith(
					"\"Batch\" is not the label of a thing; there are [Aggregate, Ambiguity, Assessment, ");
	}

}
