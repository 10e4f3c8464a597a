package parkgraph.rdf.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.vocabulary.Term;
import parkgraph.rdf.vocabulary.TermKind;
import parkgraph.rdf.vocabulary.Vocabulary;

/**
 * Draws the classes as trees, one panel for each topic, with what links each to which
 * other class. Trees need no library to be laid out: one row for each line, indented by
 * depth.
 */
final class ClassDiagram {

	private static final int WIDTH = 460;

	private static final int ROW = 22;

	private static final int INDENT = 22;

	private static final int MARGIN = 20;

	private static final int PANELS_ACROSS = 3;

	private final Vocabulary vocabulary;

	private final Addresses addresses;

	ClassDiagram(Vocabulary vocabulary, Addresses addresses) {
		this.vocabulary = vocabulary;
		this.addresses = addresses;
	}

	String svg() {
		List<Panel> panels = this.vocabulary.topics().entrySet().stream().map(this::panel).toList();
		int[] heights = new int[PANELS_ACROSS];
		StringBuilder drawn = new StringBuilder();
		for (Panel panel : panels) {
			int column = IntStream.range(0, PANELS_ACROSS)
				.boxed()
				.min(Comparator.comparingInt((place) -> heights[place]))
				.orElseThrow();
			draw(drawn, panel, MARGIN + column * (WIDTH + MARGIN), MARGIN + heights[column]);
			heights[column] += panel.height() + MARGIN;
		}
		int height = MARGIN + Arrays.stream(heights).max().orElseThrow();
		int width = MARGIN + PANELS_ACROSS * (WIDTH + MARGIN);
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
				font-family="Source Han Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif" font-size="13">
				<title>类图 Diagram of the classes</title>
				<rect width="100%%" height="100%%" fill="#f6f5f1"/>
				%s</svg>
				"""
			.formatted(width, height, width, height, drawn);
	}

	private Panel panel(Map.Entry<String, Wording> topic) {
		List<Term> classes = this.vocabulary.terms()
			.stream()
			.filter((term) -> term.kind() == TermKind.CLASS && topic.getKey().equals(term.topic()))
			.toList();
		List<Line> lines = new ArrayList<>();
		Set<Term> drawn = new LinkedHashSet<>();
		for (Term term : classes) {
			if (classes.stream().noneMatch((broader) -> isNarrower(term, broader))) {
				tree(term, 0, classes, lines, drawn);
			}
		}
		return new Panel(topic.getValue(), lines);
	}

	private void tree(Term term, int depth, List<Term> classes, List<Line> lines, Set<Term> drawn) {
		if (!drawn.add(term)) {
			return;
		}
		lines.add(new Line(depth, term.name(), term.label().zh(), true));
		this.vocabulary.terms()
			.stream()
			.filter((other) -> other.kind() == TermKind.OBJECT_PROPERTY)
			.filter((other) -> this.addresses.term(term.name()).equals(other.domain()) && isOwn(other.range()))
			.forEach((link) -> lines
				.add(new Line(depth + 1, link.name() + " → " + name(link), link.label().zh(), false)));
		classes.stream()
			.filter((narrower) -> isNarrower(narrower, term))
			.sorted(Comparator.comparing(Term::name))
			.forEach((other) -> tree(other, depth + 1, classes, lines, drawn));
	}

	private boolean isNarrower(Term narrower, Term broader) {
		return narrower.above().contains(this.addresses.term(broader.name()));
	}

	private boolean isOwn(@Nullable String address) {
		return address != null && address.startsWith(this.addresses.vocabulary());
	}

	private String name(Term link) {
		return Objects.requireNonNull(link.range()).substring(this.addresses.vocabulary().length());
	}

	private static void draw(StringBuilder svg, Panel panel, int x, int y) {
		svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\" fill=\"#fff\" stroke=\"#e4e2db\"/>\n"
			.formatted(x, y, WIDTH, panel.height()));
		text(svg, x + MARGIN, y + ROW + 2, "#123f70", "bold", panel.name().zh() + " " + panel.name().en());
		for (int i = 0; i < panel.lines().size(); i++) {
			Line line = panel.lines().get(i);
			int left = x + MARGIN + line.depth() * INDENT;
			int base = y + (i + 2) * ROW + 2;
			if (line.depth() > 0) {
				svg.append("<path d=\"M%d %dv%dh%d\" fill=\"none\" stroke=\"%s\"/>\n".formatted(left - INDENT + 5,
						base - ROW + 4, ROW - 8, INDENT - 9, line.isClass() ? "#6f98c0" : "#e4e2db"));
			}
			text(svg, left, base, line.isClass() ? "#1c2733" : "#5f6875", "normal", line.name() + "  " + line.label());
		}
	}

	private static void text(StringBuilder svg, int x, int y, String colour, String weight, String text) {
		svg.append("<text x=\"%d\" y=\"%d\" fill=\"%s\" font-weight=\"%s\">%s</text>\n".formatted(x, y, colour, weight,
				Html.escape(text)));
	}

	private record Panel(Wording name, List<Line> lines) {

		int height() {
			return (this.lines.size() + 2) * ROW;
		}

	}

	private record Line(int depth, String name, String label, boolean isClass) {
	}

}
