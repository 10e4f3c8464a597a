package parkgraph.service.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a document selects. Saved questions have one operation and no fragments.
 */
final class Selections {

	private final SchemaWords words;

	private final Locale language;

	private Selections(SchemaWords words, Locale language) {
		this.words = words;
		this.language = language;
	}

	static List<Selected> of(String document, SchemaWords words, Locale language) {
		OperationDefinition operation = Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).get(0);
		return new Selections(words, language).below("Query", operation.getSelectionSet());
	}

	private List<Selected> below(String type, @Nullable SelectionSet selected) {
		return (selected == null) ? List.of()
				: selected.getSelectionsOfType(Field.class).stream().map((field) -> field(type, field)).toList();
	}

	private Selected field(String type, Field field) {
		String name = Optional.ofNullable(field.getAlias()).orElse(field.getName());
		String inner = this.words.typeOf(type, field.getName());
		return new Selected(name, inner, this.words.isList(type, field.getName()),
				this.words.ofField(type, field.getName(), this.language), below(inner, field.getSelectionSet()));
	}

}
