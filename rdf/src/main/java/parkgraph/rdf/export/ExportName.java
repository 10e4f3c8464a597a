package parkgraph.rdf.export;

import parkgraph.ontology.wording.Wording;

/**
 * What a file's name says about the format it is wanted in.
 *
 * @param format the format
 * @param compressed whether it ends in .gz
 */
public record ExportName(ExportFormat format, boolean compressed) {

	private static final String GZIP = ".gz";

	/**
	 * How the name ends, with its dots.
	 * @return for example .nq.gz
	 */
	public String ending() {
		return "." + this.format.ending() + (this.compressed ? GZIP : "");
	}

	/**
	 * Reads a name.
	 * @param name for example parks.nq.gz
	 * @throws ExportRefusedException in Chinese and English, if no format ends so
	 */
	public static ExportName of(String name) {
		boolean compressed = name.endsWith(GZIP);
		String plain = compressed ? name.substring(0, name.length() - GZIP.length()) : name;
		String ending = plain.substring(plain.lastIndexOf('.') + 1);
		return ExportFormat.ofEnding(ending)
			.map((format) -> new ExportName(format, compressed))
			.orElseThrow(() -> new ExportRefusedException(
					new Wording("“%s”不是导出格式；可用 %s，其后可加 .gz。".formatted(ending, ExportFormat.endings()),
							"\"%s\" is no format of an export; there are %s, each also with .gz.".formatted(ending,
									ExportFormat.endings()))));
	}

}
