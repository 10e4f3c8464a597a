package parkgraph.service.limit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;

/**
 * Refuses requests whose text is over a limit, and remembers the texts that were right,
 * so that a question asked again is neither parsed nor checked again.
 */
final class MeasuredDocuments implements PreparsedDocumentProvider {

	private static final int REMEMBERED = 200;

	private final LimitProperties limits;

	private final ParserOptions parsing;

	private final Map<String, PreparsedDocumentEntry> remembered = Collections
		.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
				return size() > REMEMBERED;
			}

		});

	MeasuredDocuments(LimitProperties limits) {
		this.limits = limits;
		this.parsing = ParserOptions.newParserOptions().maxTokens(limits.tokens()).build();
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry known = this.remembered.get(input.getQuery());
		if (known != null) {
			return CompletableFuture.completedFuture(known);
		}
		PreparsedDocumentEntry entry = measured(input, parseAndValidate);
		if (!entry.hasErrors()) {
			this.remembered.put(input.getQuery(), entry);
		}
		return CompletableFuture.completedFuture(entry);
	}

	private PreparsedDocumentEntry measured(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		if (input.getQuery().length() > this.limits.size().toBytes()) {
			return refused(Limit.CHARACTERS, input);
		}
		input.getGraphQLContext().put(ParserOptions.class, this.parsing);
		PreparsedDocumentEntry entry = parseAndValidate.apply(input);
		if (entry.hasErrors()) {
			return explained(entry, input);
		}
		return DocumentSize.exceeded(entry.getDocument(), this.limits)
			.map((limit) -> refused(limit, input))
			.orElse(entry);
	}

	private PreparsedDocumentEntry explained(PreparsedDocumentEntry entry, ExecutionInput input) {
		List<? extends GraphQLError> errors = entry.getErrors();
		if (errors.get(0) instanceof InvalidSyntaxError && hasTooManyTokens(input.getQuery())) {
			return refused(Limit.TOKENS, input);
		}
		return new PreparsedDocumentEntry(errors.stream().limit(this.limits.validationErrors()).toList());
	}

	/** The parser's own error does not say whether it gave up or found a mistake. */
	private boolean hasTooManyTokens(String text) {
		try {
			Parser.parse(ParserEnvironment.newParserEnvironment().document(text).parserOptions(this.parsing).build());
			return false;
		}
		catch (ParseCancelledException ex) {
			return true;
		}
		catch (InvalidSyntaxException ex) {
			return false;
		}
	}

	private PreparsedDocumentEntry refused(Limit limit, ExecutionInput input) {
		return new PreparsedDocumentEntry(limit.exceeded(DocumentSize.allowed(limit, this.limits), input.getLocale()));
	}

}
