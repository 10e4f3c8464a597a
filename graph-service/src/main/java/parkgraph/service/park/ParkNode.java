package parkgraph.service.park;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;

import parkgraph.service.database.View;

/**
 * A park as it is stored. Published content is only read through it; it is written by
 * publishing batches.
 */
@Node("Park")
record ParkNode(@Id String code, String zh, @Nullable String en, @Nullable String level, @Nullable String levelPrinted,
		@Nullable String type, @Nullable String approval, @Nullable String areaPrinted,
		@Nullable String industriesPrinted, @Nullable String notes, @Nullable Boolean countyInferred,
		@Property("source") @Nullable String sourceId, long since, long until) {

	boolean isThereAt(View view) {
		return this.since <= view.state() && view.state() < this.until;
	}

	Park shownAt(View view) {
		return new Park(this.code, this.zh, this.en, ParkLevel.of((this.level == null) ? "" : this.level),
				this.levelPrinted, this.type, this.approval, this.areaPrinted, this.industriesPrinted, this.notes,
				Boolean.TRUE.equals(this.countyInferred), this.sourceId, view);
	}

}
