package parkgraph.loaders.publish;

/**
 * Hears how far publishing has come.
 */
@FunctionalInterface
public interface Progress {

	/** For those who do not want to know. */
	Progress UNHEARD = (stage, done, total) -> {
	};

	/**
	 * Some more is done.
	 * @param stage what is being done
	 * @param done how much of it is done: rows while staging, subjects while hashing
	 * @param total how much there is to do; 0 when nobody knows
	 */
	void at(Stage stage, long done, long total);

	/**
	 * What publishing does, one after the other.
	 */
	enum Stage {

		/** Removing what an earlier publisher had left behind. */
		SWEEPING("清理中断的批次", "sweeping"),

		/** Writing what nobody sees yet. */
		STAGING("写入", "staging"),

		/** Hashing the subjects whose figures change. */
		HASHING("计算校验值", "hashing"),

		/** Showing all of it at once. */
		FLIPPING("切换", "flipping");

		private static final int STAGED = 80;

		private static final int HASHED = 95;

		private static final int ALL = 100;

		private final String zh;

		private final String en;

		Stage(String zh, String en) {
			this.zh = zh;
			this.en = en;
		}

		/**
		 * How much of all the work is done. Writing takes most of the time, so most of
		 * the way is given to it.
		 * @param done how much of this stage is done
		 * @param total how much there is to do in it; 0 when nobody knows
		 * @return from 0 to 100
		 */
		public int percent(long done, long total) {
			return switch (this) {
				case SWEEPING -> 0;
				case STAGING -> (total > 0) ? (int) (STAGED * Math.min(done, total) / total) : 0;
				case HASHING -> STAGED;
				case FLIPPING -> (done < total) ? HASHED : ALL;
			};
		}

		public String zh() {
			return this.zh;
		}

		public String en() {
			return this.en;
		}

	}

}
