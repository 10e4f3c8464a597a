package parkgraph.service.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import graphql.language.AbstractDescribedNode;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema stays small enough to be read, and every part of it is described in Chinese
 * and in English.
 */
class SchemaTests {

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	private final List<AbstractDescribedNode<?>> described = new ArrayList<>();

	private int types;

	private int lines;

	SchemaTests() throws IOException {
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
			String text = file.getContentAsString(StandardCharsets.UTF_8);
			this.lines += (int) text.replaceAll("(?s)\"\"\".*?\"\"\"", "")
				.lines()
				.filter((line) -> !line.isBlank())
				.count();
			read(Parser.parse(text));
		}
	}

	private void read(Document document) {
		document.getDefinitions().forEach((definition) -> {
			if (definition instanceof TypeDefinition<?> && !(definition instanceof ObjectTypeExtensionDefinition)) {
				this.types++;
				this.described.add((AbstractDescribedNode<?>) definition);
			}
			if (definition instanceof ObjectTypeDefinition object) {
				object.getFieldDefinitions().forEach(this::add);
			}
			if (definition instanceof InterfaceTypeDefinition contract) {
				contract.getFieldDefinitions().forEach(this::add);
			}
			if (definition instanceof InputObjectTypeDefinition input) {
				this.described.addAll(input.getInputValueDefinitions());
			}
			if (definition instanceof EnumTypeDefinition words) {
				this.described.addAll(words.getEnumValueDefinitions());
			}
		});
	}

	private void add(FieldDefinition field) {
		this.described.add(field);
		this.described.addAll(field.getInputValueDefinitions());
	}

	@Test
	void everyPartIsDescribedInChineseThenInEnglish() {
		assertThat(this.described).hasSizeGreaterThan(300).allSatisfy((node) -> {
			String name = ((NamedNode<?>) node).getName();
			assertThat(node.getDescription()).as(name).isNotNull();
			List<String> lines = node.getDescription().getContent().strip().lines().map(String::strip).toList();
			assertThat(lines).as(name).hasSize(2);
			assertThat(lines.get(0)).as(name).containsPattern(CHINESE).endsWith("。");
			assertThat(lines.get(1)).as(name).containsPattern("[a-z]").endsWith(".");
		});
	}

	@Test
	void itStaysSmallEnoughToBeRead() {
		assertThat(this.lines).isLessThan(1500);
		assertThat(this.types).isLessThan(250);
	}

}
