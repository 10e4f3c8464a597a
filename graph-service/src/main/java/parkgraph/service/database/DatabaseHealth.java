package parkgraph.service.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The readiness probe's view of the database: which step of the start it waits for.
 */
@Component("database")
class DatabaseHealth implements HealthIndicator {

	private final Readiness readiness;

	DatabaseHealth(Readiness readiness) {
		this.readiness = readiness;
	}

	@Override
	public Health health() {
		StartStep step = this.readiness.step();
		Health.Builder health = this.readiness.isReady() ? Health.up() : Health.outOfService();
		health.withDetail("step", step.name()).withDetail("zh", step.words().zh()).withDetail("en", step.words().en());
		if (!this.readiness.detail().isEmpty()) {
			health.withDetail("detail", this.readiness.detail());
		}
		return health.build();
	}

}
