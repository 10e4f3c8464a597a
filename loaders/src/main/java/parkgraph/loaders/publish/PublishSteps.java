package parkgraph.loaders.publish;

/**
 * Hears of every boundary of publishing. Tests use it to end a publisher there.
 */
@FunctionalInterface
interface PublishSteps {

	PublishSteps UNHEARD = (step) -> {
	};

	void reached(PublishStep step);

}
