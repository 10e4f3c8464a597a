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

		private final String zh;

		private final String en;

		Stage(String zh, String en) {
			this.zh = zh;
			this.en = en;
		}

		public String zh() {
			return this.zh;
		}

		public String en() {
			return this.en;
		}

	}

}
