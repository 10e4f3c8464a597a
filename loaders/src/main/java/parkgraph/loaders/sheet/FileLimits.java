package parkgraph.loaders.sheet;

/**
 * How large a file may be before it is refused. What is within these limits is read in
 * constant memory.
 *
 * @param bytes size of the file
 * @param unpackedBytes size of one part of a workbook when unpacked
 * @param packingRatio how many times larger than packed a part may be, once it is larger
 * than {@link #RATIO_COUNTS_FROM}
 * @param rows how far down a sheet may reach
 * @param columns how far to the right a sheet may reach
 * @param cellCharacters length of the text of one cell
 * @param sheets how many sheets a workbook may have
 * @param mergedCells how many merged ranges one sheet may have
 */
public record FileLimits(long bytes, long unpackedBytes, int packingRatio, long rows, int columns, int cellCharacters,
		int sheets, int mergedCells) {

	/** Small parts of a workbook may pack as well as they like. */
	static final long RATIO_COUNTS_FROM = 16L << 20;

	/** What Excel itself can hold, in files of up to 50 MiB. */
	public static final FileLimits DEFAULT = new FileLimits(50L << 20, 1L << 30, 300, 1_048_576, 16_384, 32_767, 255,
			100_000);

	/** The same limits for larger or smaller files. */
	public FileLimits withBytes(long number) {
		return new FileLimits(number, this.unpackedBytes, this.packingRatio, this.rows, this.columns,
				this.cellCharacters, this.sheets, this.mergedCells);
	}

}
