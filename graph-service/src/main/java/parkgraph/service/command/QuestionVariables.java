package parkgraph.service.command;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;

import parkgraph.service.question.SavedQuestion;

/**
 * Reads the words of a command line as the variables a question declares.
 */
final class QuestionVariables {

	private final SavedQuestion question;

	private final Map<String, Type<?>> types;

	QuestionVariables(SavedQuestion question) {
		this.question = question;
		this.types = Parser.parse(question.text())
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.flatMap((operation) -> operation.getVariableDefinitions().stream())
			.collect(Collectors.toMap(VariableDefinition::getName, VariableDefinition::getType, (one, other) -> one,
					LinkedHashMap::new));
	}

	/**
	 * The question's own values with those given in their place.
	 * @param given words by the names of variables
	 * @return the variables to send
	 * @throws IllegalArgumentException if there is no such variable, or the words do not
	 * fit it
	 */
	Map<String, Object> values(Map<String, String> given) {
		Map<String, Object> values = new LinkedHashMap<>(this.question.variables());
		given.forEach((name, words) -> values.put(name, value(name, type(name), words)));
		return values;
	}

	private Type<?> type(String name) {
		Type<?> type = this.types.get(name);
		if (type == null) {
			String known = String.join(", ", this.types.keySet());
			throw new IllegalArgumentException(
					"问题“%s”没有变量“%s”，可用：%s。 / The question \"%s\" has no variable \"%s\"; there are: %s."
						.formatted(this.question.id(), name, known, this.question.id(), name, known));
		}
		return type;
	}

	private static Object value(String name, Type<?> type, String words) {
		if (type instanceof NonNullType nonNull) {
			return value(name, nonNull.getType(), words);
		}
		if (type instanceof ListType list) {
			return words.isBlank() ? List.of()
					: Arrays.stream(words.split("[,，]"))
						.map((one) -> value(name, list.getType(), one.strip()))
						.toList();
		}
		return switch (((TypeName) type).getName()) {
			case "Int" -> number(name, words, Integer::valueOf);
			case "Decimal" -> number(name, words, BigDecimal::new);
			case "Boolean" -> truth(name, words);
			default -> words;
		};
	}

	private static <T> T number(String name, String words, Function<String, T> reading) {
		try {
			return reading.apply(words);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("变量 %s 应为数字，不是“%s”。 / The variable %s has to be a number, not \"%s\"."
				.formatted(name, words, name, words), ex);
		}
	}

	private static boolean truth(String name, String words) {
		return switch (words) {
			case "true", "是" -> true;
			case "false", "否" -> false;
			default -> throw new IllegalArgumentException(
					"变量 %s 应为 true 或 false，不是“%s”。 / The variable %s has to be true or false, not \"%s\"."
						.formatted(name, words, name, words));
		};
	}

}
