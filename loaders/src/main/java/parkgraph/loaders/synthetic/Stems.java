package parkgraph.loaders.synthetic;

/**
 * Invented names. Parks are called by syllables that occur in no name of a region or park
 * of Sichuan, so nobody takes them for real ones; each number has a name of its own.
 */
final class Stems {

	private static final String FIRST = "霁澜溯岚翊宸璟珞珩翎澈溟沄霖皓煦晗曜昕昀晟烨熠焕炜钧铠镕钰琮琰瑾瑜珺";

	private static final String SECOND = "璇璨瑶玥琪珂岑峤崧嵘嶂屿渊洵泓浩淳湛澄澔涵漪潇汐沅桐楠榕槿桦柏樾";

	private static final int PAIRS = FIRST.length() * SECOND.length();

	/** Has no divisor in common with the number of pairs, so no pair comes twice. */
	private static final int STEP = 607;

	private final int offset;

	private Stems(int offset) {
		this.offset = offset;
	}

	static Stems of(ProvinceShape shape, String topic) {
		return new Stems(shape.chance("stems " + topic).below(PAIRS));
	}

	/**
	 * The name with a number.
	 * @param number from 0
	 * @return two syllables, and more only when all pairs are taken
	 */
	String stem(int number) {
		int pair = (int) (((long) (number % PAIRS) * STEP + this.offset) % PAIRS);
		StringBuilder stem = new StringBuilder().append(FIRST.charAt(pair / SECOND.length()))
			.append(SECOND.charAt(pair % SECOND.length()));
		for (int more = number / PAIRS; more > 0; more /= FIRST.length()) {
			stem.append(FIRST.charAt(more % FIRST.length()));
		}
		return stem.toString();
	}

}
