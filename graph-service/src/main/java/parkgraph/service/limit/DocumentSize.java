package parkgraph.service.limit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures a request's text, fragments written out each time they are used. It stops at
 * the first limit, so a text that unfolds to millions of fields costs no more than one
 * that is a little too long. Expects a validated document: fragments exist and do not
 * include themselves.
 */
final class DocumentSize {

	private final LimitProperties limits;

	private final Map<String, FragmentDefinition> fragments;

	private int fields;

	private int aliases;

	private int directives;

	private DocumentSize(LimitProperties limits, Document document) {
		this.limits = limits;
		this.fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
	}

	/**
	 * The first limit a document exceeds, in any of its operations.
	 * @param document a validated document
	 * @param limits what is allowed
	 * @return the limit, empty when all are kept
	 */
	static Optional<Limit> exceeded(Document document, LimitProperties limits) {
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.map((operation) -> new DocumentSize(limits, document).measure(operation))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Limit> measure(OperationDefinition operation) {
		Limit limit = directives(operation);
		return Optional.ofNullable((limit != null) ? limit : selections(operation.getSelectionSet(), 1));
	}

	private @Nullable Limit selections(@Nullable SelectionSet set, int depth) {
		if (set == null) {
			return null;
		}
		for (Selection<?> selection : set.getSelections()) {
			Limit limit = selection(selection, depth);
			if (limit != null) {
				return limit;
			}
		}
		return null;
	}

	private @Nullable Limit selection(Selection<?> selection, int depth) {
		if (selection instanceof Field field) {
			return field(field, depth);
		}
		if (selection instanceof InlineFragment fragment) {
			Limit limit = directives(fragment);
			return (limit != null) ? limit : selections(fragment.getSelectionSet(), depth);
		}
		FragmentSpread spread = (FragmentSpread) selection;
		FragmentDefinition fragment = this.fragments.get(spread.getName());
		Limit limit = directives(spread);
		return (limit != null || fragment == null) ? limit : selections(fragment.getSelectionSet(), depth);
	}

	private @Nullable Limit field(Field field, int depth) {
		if (field.getAlias() != null && ++this.aliases > this.limits.aliases()) {
			return Limit.ALIASES;
		}
		Limit limit = directives(field);
		if (limit != null || field.getName().startsWith("__")) {
			return limit;
		}
		if (++this.fields > this.limits.fields()) {
			return Limit.FIELDS;
		}
		return (depth > this.limits.depth()) ? Limit.DEPTH : selections(field.getSelectionSet(), depth + 1);
	}

	private @Nullable Limit directives(DirectivesContainer<?> container) {
		this.directives += container.getDirectives().size();
		return (this.directives > this.limits.directives()) ? Limit.DIRECTIVES : null;
	}

	/**
	 * What a limit allows.
	 * @param limit one of those measured here
	 * @param limits the settings
	 * @return the number
	 */
	static int allowed(Limit limit, LimitProperties limits) {
		return switch (limit) {
			case DEPTH -> limits.depth();
			case FIELDS -> limits.fields();
			case ALIASES -> limits.aliases();
			case DIRECTIVES -> limits.directives();
			case TOKENS -> limits.tokens();
			case CHARACTERS -> (int) limits.size().toBytes();
			case ROWS -> limits.rows();
			case CONCURRENT_REQUESTS -> limits.concurrentRequests();
			case TIME -> (int) limits.time().toMillis();
		};
	}

}
