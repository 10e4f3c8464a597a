package parkgraph.service.login;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import parkgraph.ontology.hash.Sha256;

/**
 * What programs show instead of a password. A token is made here, shown once, kept as a
 * hash in a file of the data directory, and can be revoked at any time.
 */
public final class Tokens {

	private static final String FILE = "tokens.json";

	private static final String PREFIX = "parkgraph_";

	private static final int ID_BYTES = 4;

	private static final int SECRET_BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final OwnerOnlyFile file;

	private final Clock clock;

	private Tokens(OwnerOnlyFile file, Clock clock) {
		this.file = file;
		this.clock = clock;
	}

	/** The tokens of the service on a data directory. */
	public static Tokens in(Path directory, Clock clock) {
		return new Tokens(new OwnerOnlyFile(directory.resolve(FILE)), clock);
	}

	/**
	 * Makes a token.
	 * @param name what it is for, in words people recognise
	 * @return the token; its secret is known to nobody else and cannot be shown again
	 */
	public Made make(String name) {
		String id = HexFormat.of().formatHex(random(ID_BYTES));
		String secret = PREFIX + id + "_"
				+ Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
		Token token = new Token(id, name.strip(), hash(secret), this.clock.instant());
		this.file.change((present) -> {
			List<Token> all = new ArrayList<>(read(present));
			all.add(token);
			return JSON.writeValueAsString(all);
		});
		return new Made(token, secret);
	}

	/** Those that are good, oldest first. */
	public List<Token> all() {
		return read(this.file.read().orElse(""));
	}

	/**
	 * Makes a token useless from the next request on.
	 * @param id its id
	 * @return whether there was such a token
	 */
	public boolean revoke(String id) {
		int before = all().size();
		this.file.change((present) -> JSON
			.writeValueAsString(read(present).stream().filter((token) -> !token.id().equals(id)).toList()));
		return all().size() < before;
	}

	/** The token somebody shows, if it is one of ours. */
	Optional<Token> shown(String secret) {
		byte[] hash = hash(secret).getBytes(StandardCharsets.US_ASCII);
		return all().stream()
			.filter((token) -> MessageDigest.isEqual(token.hash().getBytes(StandardCharsets.US_ASCII), hash))
			.findFirst();
	}

	private static List<Token> read(String text) {
		return text.isBlank() ? List.of() : JSON.readValue(text, new TypeReference<List<Token>>() {
		});
	}

	private static byte[] random(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

	/** A fast hash will do: nobody guesses 256 random bits. */
	private static String hash(String secret) {
		return Sha256.hex(secret);
	}

	/**
	 * A token as it is kept.
	 *
	 * @param id by which it is named and revoked
	 * @param name what it is for
	 * @param hash of its secret
	 * @param madeAt when it was made
	 */
	public record Token(String id, String name, String hash, Instant madeAt) {
	}

	/**
	 * A token that has just been made.
	 *
	 * @param token as it is kept
	 * @param secret what programs send
	 */
	public record Made(Token token, String secret) {
	}

}
