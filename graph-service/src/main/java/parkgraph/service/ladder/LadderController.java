package parkgraph.service.ladder;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import parkgraph.service.database.AsOf;
import parkgraph.service.database.Views;

/**
 * Answers which ladders there are.
 */
@Controller
class LadderController {

	private final Ladders ladders;

	private final Views views;

	LadderController(Ladders ladders, Views views) {
		this.ladders = ladders;
		this.views = views;
	}

	@QueryMapping
	List<Ladder> ladders(@Argument @Nullable AsOf asOf) {
		return this.ladders.all(this.views.at(asOf));
	}

	@QueryMapping
	Ladder ladder(@Argument @Nullable String code, @Argument @Nullable AsOf asOf) {
		List<Ladder> all = this.ladders.all(this.views.at(asOf));
		return (code != null) ? Ladders.named(all, code) : Ladders.current(all, this.ladders.thisYear());
	}

	@SchemaMapping(typeName = "Ladder")
	boolean inForce(Ladder ladder) {
		return ladder.isInForce(this.ladders.thisYear());
	}

	@SchemaMapping(typeName = "Ladder")
	List<RungOfLadder> rungs(Ladder ladder) {
		return ladder.rungs().stream().map((rung) -> new RungOfLadder(ladder, rung)).toList();
	}

}
