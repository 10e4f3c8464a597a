package parkgraph.rdf.definition;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.vocabulary.Term;
import parkgraph.rdf.vocabulary.Vocabulary;

/**
 * The page of one term: what it means, what stands above and below it, where it is used
 * and which clauses it comes from.
 */
final class TermPage {

	private final Vocabulary vocabulary;

	private final Addresses addresses;

	private final String suffix;

	TermPage(Vocabulary vocabulary, Addresses addresses, String suffix) {
		this.vocabulary = vocabulary;
		this.addresses = addresses;
		this.suffix = suffix;
	}

	String html(Term term) {
		String address = this.addresses.term(term.name());
		return Html.page("pg:%s %s %s".formatted(term.name(), term.label().zh(), term.label().en()), (page) -> {
			page.in("nav", (nav) -> nav.link(this.suffix.isEmpty() ? "./" : "index.html", "全部术语 All terms"));
			page.both("h1", term.label());
			page.line("code", address);
			page.line("p", term.definition().zh());
			page.in("p lang=\"en\"", (english) -> english.text(term.definition().en()));
			page.in("table", (table) -> {
				row(table, new Wording("种类", "Kind"), (cell) -> cell.both("span", term.kind().label()));
				if (term.topic() != null) {
					row(table, new Wording("主题", "Topic"), (cell) -> cell.both("span",
							Objects.requireNonNull(this.vocabulary.topics().get(term.topic()))));
				}
				links(table, new Wording("上位", "Narrower than"), term.above());
				links(table, new Wording("下位", "Broader than"), using((other) -> other.above().contains(address)));
				links(table, new Wording("适用于", "Used with"), Optional.ofNullable(term.domain()).stream().toList());
				links(table, new Wording("取值", "Values"), Optional.ofNullable(term.range()).stream().toList());
				links(table, new Wording("属性", "Properties"), using((other) -> address.equals(other.domain())));
				links(table, new Wording("作为取值", "Values of"), using((other) -> address.equals(other.range())));
				clauses(table, term);
			});
		});
	}

	private List<String> using(Predicate<Term> use) {
		return this.vocabulary.terms().stream().filter(use).map((term) -> this.addresses.term(term.name())).toList();
	}

	private static void row(Html table, Wording name, Consumer<Html> value) {
		table.in("tr", (row) -> row.both("th", name).in("td", value));
	}

	private void links(Html table, Wording name, List<String> addresses) {
		if (!addresses.isEmpty()) {
			row(table, name, (cell) -> addresses.forEach((address) -> link(cell, address)));
		}
	}

	/**
	 * Ours lead to their pages; terms of others are only named, so that no link needs a
	 * network.
	 */
	private void link(Html cell, String address) {
		Optional<Term> own = address.startsWith(this.addresses.vocabulary())
				? this.vocabulary.find(address.substring(this.addresses.vocabulary().length())) : Optional.empty();
		own.ifPresentOrElse(
				(term) -> cell.in("div",
						(entry) -> entry.link(term.name() + this.suffix, "pg:" + term.name())
							.text(term.label().zh() + " ")
							.in("span lang=\"en\"", (english) -> english.text(term.label().en()))),
				() -> cell.in("div", (entry) -> entry.line("code", address)));
	}

	private static void clauses(Html table, Term term) {
		if (!term.clauses().isEmpty()) {
			row(table, new Wording("出自条款", "From clauses"),
					(cell) -> term.clauses().forEach((clause) -> cell.link(clause, "（%s）".formatted(number(clause)))));
		}
	}

	private static String number(String clause) {
		return URLDecoder.decode(clause.substring(clause.lastIndexOf('-') + 1), StandardCharsets.UTF_8);
	}

}
