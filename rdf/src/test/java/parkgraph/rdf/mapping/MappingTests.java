package parkgraph.rdf.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;
import parkgraph.ontology.graph.ThingKeys;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.mapping.MappingRow.Kind;
import parkgraph.rdf.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MappingTests {

	private static final Path MODEL = Path.of("../docs/graph-model.md");

	/** A row of a table of things: label, key, properties, relationships. */
	private static final Pattern THING = Pattern.compile("\\| ([A-Z]\\w+) \\| `(\\w+)`[^|]*\\|([^|]*)\\|([^|]*)\\|");

	private static final Pattern PROPERTY = Pattern.compile("`([a-z]\\w*)`");

	private static final Pattern TYPE = Pattern.compile("`([A-Z_]+)` →");

	private final Mapping mapping = Mapping.shipped();

	@Test
	void knowsEveryNameOfTheGraph() {
		assertThat(names(Kind.CLASS, MappingRow::label)).containsAll(Labels.ALL);
		assertThat(names(Kind.RELATION, MappingRow::name)).containsAll(Relationships.ALL);
		assertThat(this.mapping.things()).containsAll(ThingKeys.labels());
	}

	@Test
	void knowsEveryPropertyAndLinkThatIsDocumented() throws IOException {
		Set<String> unknown = new TreeSet<>();
		List<Matcher> rows = Files.readString(MODEL).lines().map(THING::matcher).filter(Matcher::find).toList();
		for (Matcher row : rows) {
			String label = row.group(1);
			Stream.concat(Stream.of(row.group(2)), found(PROPERTY, row.group(3)))
				.filter((name) -> !isKnown(() -> this.mapping.property(label, name)))
				.forEach((name) -> unknown.add(label + "." + name));
			found(TYPE, row.group(4)).filter((type) -> !isKnown(() -> this.mapping.relation(label, type)))
				.forEach((type) -> unknown.add("(%s)-[%s]".formatted(label, type)));
		}
		assertThat(rows).hasSizeGreaterThan(25);
		assertThat(unknown).isEmpty();
	}

	@Test
	void knowsEveryPropertyOfObservations() throws IOException {
		String table = Files.readString(MODEL).split("## Observations and figures")[1].split("\\*\\*Period codes")[0];
		List<String> names = table.lines()
			.filter((line) -> line.startsWith("| `"))
			.flatMap((line) -> found(PROPERTY, line.split("\\|")[1]))
			.toList();
		assertThat(names).contains("low", "untilInternal")
			.allSatisfy((name) -> assertThat(this.mapping.property("Observation", name)).isNotEmpty());
	}

	@Test
	void everyTermOfOursIsDeclared() {
		Vocabulary vocabulary = Vocabulary.at(Addresses.DEFAULT);
		assertThat(this.mapping.rows()
			.flatMap((row) -> Stream.of(row.term(), row.otherwise()))
			.filter((term) -> term.startsWith("pg:"))
			.map((term) -> term.substring(3))
			.filter((term) -> vocabulary.find(term).isEmpty())
			.distinct()).isEmpty();
	}

	@Test
	void everyOtherTermIsOfAListedVocabulary() {
		Terms terms = new Terms(Addresses.DEFAULT);
		this.mapping.rows()
			.flatMap((row) -> Stream.of(row.term(), row.otherwise()))
			.filter((term) -> !term.isEmpty())
			.forEach((term) -> assertThat(terms.node(term).getURI()).startsWith("http"));
	}

	@Test
	void whatItDoesNotKnowIsSaid() {
		assertThatExceptionOfType(UnmappedException.class).isThrownBy(() -> this.mapping.property("Park", "colour"))
			.withMessage("库中的属性“Park.colour”没有对应的 RDF 写法。请在 mapping.csv 中加一行，写明它的术语，或写明不导出（none）。 / "
					+ "The property \"Park.colour\" of the graph has no counterpart in RDF. Add a line for it to mapping.csv that gives its term, or says that it is not exported (none).");
	}

	@Test
	void aStoreWithUnknownNamesIsToldAllOfThem() {
		assertThatExceptionOfType(UnmappedException.class)
			.isThrownBy(() -> this.mapping.check(List.of("Park"), List.of("zh", "smell", "colour"), List.of()))
			.withMessageContaining("\"colour, smell\"");
		assertThatExceptionOfType(UnmappedException.class)
			.isThrownBy(() -> this.mapping.check(List.of("Castle"), List.of(), List.of()))
			.withMessageContaining("标签“Castle”");
		assertThatExceptionOfType(UnmappedException.class)
			.isThrownBy(() -> this.mapping.check(List.of(), List.of(), List.of("LOVES")))
			.withMessageContaining("关系“LOVES”");
	}

	private Set<String> names(Kind kind, Function<MappingRow, String> name) {
		return this.mapping.rows().filter((row) -> row.kind() == kind).map(name).collect(Collectors.toSet());
	}

	private static Stream<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((match) -> match.group(1));
	}

	private static boolean isKnown(Runnable lookup) {
		try {
			lookup.run();
			return true;
		}
		catch (UnmappedException ex) {
			return false;
		}
	}

}
