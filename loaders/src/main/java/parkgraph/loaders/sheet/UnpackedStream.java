package parkgraph.loaders.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a workbook while it is unpacked: stops when it grows beyond reason, whatever
 * sizes the file claims.
 */
final class UnpackedStream extends FilterInputStream {

	private final String part;

	private final long packed;

	private final FileLimits limits;

	private long unpacked;

	UnpackedStream(InputStream in, String part, long packed, FileLimits limits) {
		super(in);
		this.part = part;
		this.packed = packed;
		this.limits = limits;
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		count((one < 0) ? 0 : 1);
		return one;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		count(Math.max(read, 0));
		return read;
	}

	private void count(int bytes) {
		this.unpacked += bytes;
		boolean tooDense = this.unpacked > FileLimits.RATIO_COUNTS_FROM
				&& this.unpacked > Math.max(this.packed, 1) * this.limits.packingRatio();
		if (tooDense || this.unpacked > this.limits.unpackedBytes()) {
			throw FileProblem.ZIP_BOMB.with(this.part);
		}
	}

}
