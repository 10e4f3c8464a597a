package parkgraph.loaders.match;

/**
 * A region, reduced to what tells places apart in names.
 *
 * @param code its code, six digits
 * @param brief its name without what kind of region it is: 成都 of 成都市
 */
record Region(String code, String brief) {

	/** How many digits of the code say where it is: 2, 4 or 6. */
	int level() {
		return this.code.endsWith("0000") ? 2 : this.code.endsWith("00") ? 4 : 6;
	}

	private String significant() {
		return this.code.substring(0, level());
	}

	/** Whether another lies in it, or is it. */
	boolean holds(String other) {
		return other.startsWith(significant());
	}

	/** 双流县 became 双流区: one place, two codes. */
	boolean isSameAs(Region other) {
		return level() == other.level() && this.brief.equals(other.brief)
				&& this.code.substring(0, level() - 2).equals(other.code.substring(0, level() - 2));
	}

}
