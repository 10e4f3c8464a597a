package parkgraph.ontology.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import parkgraph.ontology.print.Signs;
import parkgraph.ontology.text.Token.Kind;

/**
 * Takes a printed value apart. Longer words go before shorter ones, words before numbers
 * in characters, so that 第三个 is no three.
 */
final class Tokenizer {

	private static final Pattern DIGITS = Pattern.compile("\\d+(?:,\\d+)*(?:\\.\\d+)?");

	private static final Pattern SIGNED = Pattern.compile("[+-]" + DIGITS);

	private static final Pattern CHARACTERS = Pattern.compile("[零〇一二两三四五六七八九十百千万亿]+");

	private static final Pattern SCALE = Pattern.compile("thousand|million|billion|trillion");

	/** 五年(内), 第三个: numbers that count something else. */
	private static final Pattern OTHER_COUNT = Pattern.compile("第[一二三四五六七八九十\\d]+个?|[一二三四五六七八九十\\d]+年内?");

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

	private final Vocabulary vocabulary;

	private final String text;

	private final List<Token> tokens = new ArrayList<>();

	private int at;

	private Tokenizer(Vocabulary vocabulary, String text) {
		this.vocabulary = vocabulary;
		this.text = text;
	}

	static List<Token> tokens(Vocabulary vocabulary, String printed) {
		// Mirrors print the traditional forms of the magnitudes.
		String text = Signs.fold(printed).replace('億', '亿').replace('萬', '万').replace('圓', '元');
		Tokenizer tokenizer = new Tokenizer(vocabulary, text);
		tokenizer.run();
		return tokenizer.tokens;
	}

	private void run() {
		while (this.at < this.text.length()) {
			if (this.text.charAt(this.at) == ' ') {
				this.at++;
			}
			else if (!takeOne()) {
				this.tokens.add(new Token(Kind.UNKNOWN, this.text.substring(this.at)));
				return;
			}
		}
	}

	private boolean takeOne() {
		return takeOtherCount() || takeQualifier() || takeNumber() || takeScale() || takeUnit()
				|| take(CHARACTERS, Kind.CHARACTERS) || takeSign() || takeAside();
	}

	private boolean takeOtherCount() {
		char sign = this.text.charAt(this.at);
		boolean possible = sign == '第' || Character.isDigit(sign) || NUMERALS.indexOf(sign) >= 0;
		return possible && take(OTHER_COUNT, Kind.WORD);
	}

	private boolean takeNumber() {
		char sign = this.text.charAt(this.at);
		if (Character.isDigit(sign)) {
			return take(DIGITS, Kind.DIGITS);
		}
		boolean first = this.tokens.stream().noneMatch((token) -> token.is(Kind.DIGITS));
		return (sign == '+' || sign == '-') && first && take(SIGNED, Kind.DIGITS);
	}

	private boolean takeScale() {
		return Character.isLetter(this.text.charAt(this.at)) && this.text.charAt(this.at) < 128
				&& take(SCALE, Kind.SCALE);
	}

	private boolean takeQualifier() {
		Optional<String> word = this.vocabulary.qualifiers().at(this.text, this.at);
		word.ifPresent((found) -> add(new Token(Kind.WORD, found, meanings(found))));
		return word.isPresent();
	}

	private List<Meaning> meanings(String qualifier) {
		List<Meaning> meanings = this.vocabulary.qualifiers().meaning(qualifier);
		return (meanings != null) ? meanings : List.of();
	}

	private boolean takeUnit() {
		Optional<String> word = this.vocabulary.units().at(this.text, this.at);
		word.ifPresent((found) -> add(new Token(Kind.UNIT, found)));
		return word.isPresent();
	}

	private boolean takeSign() {
		switch (this.text.charAt(this.at)) {
			case ',', ';', '、', '。' -> add(new Token(Kind.BREAK, this.text.substring(this.at, this.at + 1)));
			case '-', '至' -> add(new Token(Kind.RANGE, this.text.substring(this.at, this.at + 1)));
			case '级' -> add(new Token(Kind.LEVEL, "级"));
			default -> {
				return false;
			}
		}
		return true;
	}

	private boolean takeAside() {
		// Only a unit is explained in brackets; a bracket elsewhere may change the
		// number.
		return !this.tokens.isEmpty() && this.tokens.get(this.tokens.size() - 1).is(Kind.UNIT)
				&& take(ASIDE, Kind.ASIDE);
	}

	private boolean take(Pattern pattern, Kind kind) {
		Matcher matcher = pattern.matcher(this.text).region(this.at, this.text.length());
		if (!matcher.lookingAt()) {
			return false;
		}
		add(new Token(kind, matcher.group()));
		return true;
	}

	private void add(Token token) {
		this.tokens.add(token);
		this.at += token.text().length();
	}

}
