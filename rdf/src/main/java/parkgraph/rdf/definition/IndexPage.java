package parkgraph.rdf.definition;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.vocabulary.Term;
import parkgraph.rdf.vocabulary.TermKind;
import parkgraph.rdf.vocabulary.Vocabulary;

/**
 * The page with all terms, topic by topic.
 */
final class IndexPage {

	private final Vocabulary vocabulary;

	private final String suffix;

	private final String diagram;

	IndexPage(Vocabulary vocabulary, String suffix, String diagram) {
		this.vocabulary = vocabulary;
		this.suffix = suffix;
		this.diagram = diagram;
	}

	String html() {
		return Html.page("园区知识图谱词汇 ParkGraph vocabulary", (page) -> {
			page.both("h1", new Wording("园区知识图谱词汇", "ParkGraph vocabulary"));
			page.both("p", new Wording("产业园区及其业绩、质量和有关政策的类与属性。",
					"Classes and properties for industrial parks, their performance, their quality and the policy about them."));
			page.in("nav", (nav) -> {
				this.vocabulary.topics()
					.forEach((topic, label) -> nav.link("#" + topic, label.zh() + " " + label.en()));
				nav.link("parkgraph.ttl", "Turtle").link("shapes.ttl", "SHACL").link(this.diagram, "类图 Classes");
			});
			this.vocabulary.topics().forEach((topic, label) -> topic(page, topic, label));
			page.in("section id=\"annotations\"", (section) -> {
				section.both("h2", new Wording("注释", "Annotations"));
				terms(section, this.vocabulary.terms().stream().filter((term) -> term.topic() == null).toList());
			});
			page.in("section id=\"classes\"",
					(section) -> section.both("h2", new Wording("类图", "Diagram of the classes"))
						.image(this.diagram, "类及其上下位关系 The classes and what each is narrower than"));
		});
	}

	private void topic(Html page, String topic, Wording label) {
		List<Term> terms = this.vocabulary.terms()
			.stream()
			.filter((term) -> Objects.equals(term.topic(), topic))
			.toList();
		page.in("section id=\"%s\"".formatted(topic), (section) -> {
			section.both("h2", label);
			Map.of(true, new Wording("类", "Classes"), false, new Wording("属性", "Properties"))
				.entrySet()
				.stream()
				.sorted(Map.Entry.<Boolean, Wording>comparingByKey().reversed())
				.forEach((part) -> {
					List<Term> found = terms.stream()
						.filter((term) -> (term.kind() == TermKind.CLASS) == part.getKey())
						.toList();
					if (!found.isEmpty()) {
						section.both("h3", part.getValue());
						terms(section, found);
					}
				});
		});
	}

	private void terms(Html section, List<Term> terms) {
		section.in("dl", (list) -> terms.forEach((term) -> {
			list.in("dt",
					(entry) -> entry.link(term.name() + this.suffix, "pg:" + term.name())
						.text(term.label().zh() + " ")
						.in("span lang=\"en\"", (english) -> english.text(term.label().en())));
			list.both("dd", term.definition());
		}));
	}

}
