package parkgraph.rdf.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.Profiles;

import parkgraph.loaders.content.Keys;
import parkgraph.rdf.iri.Addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VocabularyTests {

	private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*|SHA-256");

	private static final Pattern ENGLISH = Pattern.compile("\\p{ASCII}+");

	private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二",
			"十三", "十四", "十五", "十六");

	private final Vocabulary vocabulary = Vocabulary.at(Addresses.DEFAULT);

	@ParameterizedTest
	@EnumSource(value = Profiles.class, names = { "OWL2_DL", "OWL2_RL" })
	void staysWithinTheProfile(Profiles profile) throws OWLOntologyCreationException {
		OWLOntology ontology = OWLManager.createOWLOntologyManager()
			.loadOntologyFromOntologyDocument(new StringDocumentSource(this.vocabulary.turtle()));

		assertThat(ontology.getAxiomCount()).isGreaterThan(1000);
		assertThat(profile.checkOntology(ontology).getViolations()).isEmpty();
	}

	@Test
	void everyTermSpeaksChineseAndEnglish() {
		assertThat(this.vocabulary.terms()).hasSizeGreaterThan(300).allSatisfy((term) -> {
			assertThat(term.label().zh()).matches(CHINESE);
			assertThat(term.definition().zh()).matches(CHINESE).endsWith("。");
			assertThat(term.label().en()).matches(ENGLISH);
			assertThat(term.definition().en()).matches(ENGLISH).endsWith(".");
		});
	}

	@Test
	void everyTermStandsUnderATopicUnlessItDescribesTerms() {
		assertThat(this.vocabulary.terms()).allSatisfy((term) -> {
			if (term.kind() == TermKind.ANNOTATION) {
				assertThat(term.topic()).isNull();
			}
			else {
				assertThat(this.vocabulary.topics()).containsKey(term.topic());
			}
		});
	}

	@Test
	void everyOwnTermItLeansOnIsDeclared() {
		assertThat(this.vocabulary.terms()).allSatisfy((term) -> {
			Stream<String> used = Stream.concat(term.above().stream(),
					Stream.of(term.domain(), term.range()).filter((address) -> address != null));
			assertThat(used.filter((address) -> address.startsWith(Addresses.DEFAULT.vocabulary())))
				.allSatisfy((address) -> assertThat(
						this.vocabulary.find(address.substring(Addresses.DEFAULT.vocabulary().length())))
					.isPresent());
		});
	}

	@Test
	void namesTheClausesAsTheGraphKeysThem() {
		String document = Keys.of("doc", "四川省人民政府关于加快建设质量强省的实施意见", "2014");
		Set<String> clauses = NUMERALS.stream()
			.map((number) -> Addresses.DEFAULT.thing("Clause", document + "-" + number))
			.collect(Collectors.toSet());

		assertThat(
				this.vocabulary.terms().stream().flatMap((term) -> term.clauses().stream()).collect(Collectors.toSet()))
			.isEqualTo(clauses);
	}

	@Test
	void hasTheClassesThatEachClauseCallsFor() throws IOException {
		for (String line : lines("classes-of-clauses.txt")) {
			String[] parts = line.split(": ");
			String clause = "-" + Addresses.DEFAULT.thing("Clause", parts[0]).replaceFirst(".*/", "");
			assertThat(this.vocabulary.terms()
				.stream()
				.filter((term) -> term.clauses().stream().anyMatch((address) -> address.endsWith(clause)))
				.map(Term::name)).as(line).contains(parts[1].split(" "));
		}
	}

	@Test
	void hasNoBlankNodes() {
		assertThat(this.vocabulary.graph()
			.find()
			.filterKeep((triple) -> triple.getSubject().isBlank() || triple.getObject().isBlank())
			.toList()).isEmpty();
	}

	@Test
	void movesToTheAddressesOfADeployment() {
		Vocabulary moved = Vocabulary.at(new Addresses("https://data.example.org", "https://terms.example.org/parks#"));

		assertThat(moved.iri("IndustrialPark")).isEqualTo("https://terms.example.org/parks#IndustrialPark");
		assertThat(moved.find("IndustrialPark")).hasValueSatisfying((park) -> assertThat(park.clauses()).singleElement()
			.asString()
			.startsWith("https://data.example.org/id/clause/"));
		assertThat(moved.turtle()).doesNotContain("parkgraph.example");
	}

	@Test
	void refusesATermThatIsNotThere() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.vocabulary.iri("Prak"))
			.withMessage("词汇表中没有“Prak”；请先在 parkgraph.ttl 中声明。 / "
					+ "The vocabulary has no \"Prak\"; declare it in parkgraph.ttl first.");
	}

	private static List<String> lines(String name) throws IOException {
		try (InputStream in = VocabularyTests.class.getResourceAsStream(name)) {
			return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
				.filter((line) -> !line.startsWith("#"))
				.toList();
		}
	}

}
