package parkgraph.ontology.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import parkgraph.ontology.text.Token.Kind;

/**
 * What is printed about one number: its pieces, and the words that belong to it. In
 * 首次突破千亿大关,达1036.36亿元 the first number has words of its own, and they say nothing about
 * the second.
 *
 * @param tokens the pieces of the number that is meant
 * @param meanings what the words beside it say
 */
record Phrase(List<Token> tokens, Set<Meaning> meanings) {

	/**
	 * Takes a printed value apart.
	 * @param vocabulary the known words
	 * @param printed the value
	 * @return what is said about the last number in it
	 * @throws Refused if something in it is not understood or it has no number
	 */
	static Phrase of(Vocabulary vocabulary, PrintedValue printed) {
		List<Token> value = Tokenizer.tokens(vocabulary, printed.value());
		List<Token> all = closed(Tokenizer.tokens(vocabulary, printed.qualifier()));
		all.addAll(value);
		all.addAll(Tokenizer.tokens(vocabulary, printed.unit()));
		refuseUnknown(all, printed.text());
		// A unit such as 亿元 is a number in characters itself; it is none by itself.
		if (value.stream().noneMatch(Phrase::isNumber)) {
			throw Refused.noNumber(printed.text());
		}
		return last(all);
	}

	private static void refuseUnknown(List<Token> tokens, String printed) {
		for (Token token : tokens) {
			if (token.is(Kind.UNKNOWN)) {
				throw Refused.unknown(token.text());
			}
		}
		if (tokens.stream().anyMatch((token) -> token.is(Kind.RANGE))) {
			throw Refused.range(printed);
		}
	}

	/** A number in the qualifier column is never the one in the value column. */
	private static List<Token> closed(List<Token> qualifier) {
		List<Token> closed = new ArrayList<>(qualifier);
		for (int i = closed.size() - 1; i >= 0; i--) {
			if (isNumber(closed.get(i))) {
				closed.add(endOfNumber(closed, i), new Token(Kind.BREAK, ""));
				break;
			}
		}
		return closed;
	}

	private static int endOfNumber(List<Token> tokens, int start) {
		int end = start + 1;
		while (end < tokens.size() && (tokens.get(end).is(Kind.UNIT) || tokens.get(end).is(Kind.LEVEL))) {
			end++;
		}
		return end;
	}

	private static Phrase last(List<Token> all) {
		List<List<Token>> statements = split(all);
		int chosen = statements.size() - 1;
		while (statements.get(chosen).stream().noneMatch(Phrase::isNumber)) {
			chosen--;
		}
		Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
		for (int i = 0; i < statements.size(); i++) {
			boolean ofAnother = i != chosen && statements.get(i).stream().anyMatch(Phrase::isNumber);
			statements.get(i)
				.stream()
				.flatMap((token) -> token.meanings().stream())
				.filter((meaning) -> !ofAnother || meaning == Meaning.PLAN || meaning == Meaning.PROJECTED)
				.forEach(meanings::add);
		}
		return new Phrase(statements.get(chosen), meanings);
	}

	private static List<List<Token>> split(List<Token> all) {
		List<List<Token>> statements = new ArrayList<>();
		List<Token> statement = new ArrayList<>();
		for (Token token : all) {
			if (token.is(Kind.BREAK)) {
				statements.add(statement);
				statement = new ArrayList<>();
			}
			else {
				statement.add(token);
			}
		}
		statements.add(statement);
		return statements;
	}

	private static boolean isNumber(Token token) {
		return token.is(Kind.DIGITS) || token.is(Kind.CHARACTERS);
	}

}
