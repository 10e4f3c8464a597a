package parkgraph.service.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import graphql.language.AbstractDescribedNode;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What readers call fields and values: each description in the schema begins with a short
 * label, in Chinese and in English, up to the first stop.
 */
final class SchemaWords {

	private static final String FILES = "classpath*:graphql/*.graphqls";

	private final Map<String, Map<String, FieldDefinition>> fields = new HashMap<>();

	private final Map<String, EnumTypeDefinition> enums = new HashMap<>();

	private SchemaWords(TypeDefinitionRegistry schema) {
		schema.getTypes(ObjectTypeDefinition.class).forEach((type) -> add(type.getName(), type.getFieldDefinitions()));
		for (List<ObjectTypeExtensionDefinition> extensions : schema.objectTypeExtensions().values()) {
			extensions.forEach((extension) -> add(extension.getName(), extension.getFieldDefinitions()));
		}
		schema.getTypes(EnumTypeDefinition.class).forEach((type) -> this.enums.put(type.getName(), type));
	}

	/** The schema that is part of the program. */
	static SchemaWords shipped() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver(SchemaWords.class.getClassLoader())
				.getResources(FILES);
			TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
			Arrays.stream(files).map(SchemaWords::read).forEach((text) -> schema.merge(new SchemaParser().parse(text)));
			return new SchemaWords(schema);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the schema", ex);
		}
	}

	private static String read(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file.getDescription(), ex);
		}
	}

	private void add(String type, List<FieldDefinition> definitions) {
		Map<String, FieldDefinition> known = this.fields.computeIfAbsent(type, (name) -> new HashMap<>());
		definitions.forEach((field) -> known.put(field.getName(), field));
	}

	/** The type behind lists and non-nulls; empty when the schema has no such field. */
	String typeOf(String type, String field) {
		return find(type, field).map((definition) -> bare(definition.getType())).orElse("");
	}

	boolean isList(String type, String field) {
		return find(type, field).map((definition) -> isList(definition.getType())).orElse(false);
	}

	private static boolean isList(Type<?> type) {
		return type instanceof ListType || (type instanceof NonNullType nonNull && isList(nonNull.getType()));
	}

	String ofField(String type, String field, Locale language) {
		return find(type, field).map((definition) -> words(definition, language, field)).orElse(field);
	}

	Optional<String> ofValue(String type, String value, Locale language) {
		EnumTypeDefinition definition = this.enums.get(type);
		if (definition == null) {
			return Optional.empty();
		}
		return definition.getEnumValueDefinitions()
			.stream()
			.filter((one) -> one.getName().equals(value))
			.map((EnumValueDefinition one) -> words(one, language, value))
			.findFirst();
	}

	private Optional<FieldDefinition> find(String type, String field) {
		return Optional.ofNullable(this.fields.getOrDefault(type, Map.of()).get(field));
	}

	private static String bare(Type<?> type) {
		if (type instanceof NonNullType nonNull) {
			return bare(nonNull.getType());
		}
		return (type instanceof ListType list) ? bare(list.getType()) : ((TypeName) type).getName();
	}

	/** The first line of a description is Chinese, the second English. */
	private static String words(AbstractDescribedNode<?> node, Locale language, String otherwise) {
		Description description = node.getDescription();
		if (description == null) {
			return otherwise;
		}
		List<String> lines = description.getContent().strip().lines().map(String::strip).toList();
		String line = language.equals(Locale.ENGLISH) ? lines.get(lines.size() - 1) : lines.get(0);
		return line.split("[。；：，（]|[.;:](\\s|$)|, | \\(", 2)[0];
	}

}
