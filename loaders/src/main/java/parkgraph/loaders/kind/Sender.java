package parkgraph.loaders.kind;

import parkgraph.ontology.wording.Wording;

/**
 * Who sent a file, and how that is known.
 *
 * @param name the name as it was given; empty when nobody said
 * @param known how it is known
 */
public record Sender(String name, Known known) {

	/** Nobody said who sent it. */
	public static final Sender NOT_SAID = new Sender("", Known.NOT_SAID);

	/** Named by whoever brings the file, which is stronger than what the file says. */
	public static Sender named(String name) {
		return new Sender(name.strip(), Known.OPTION);
	}

	/** The folder a file lies in. */
	public static Sender folder(String name) {
		return new Sender(name.strip(), Known.FOLDER);
	}

	/** The form header is weaker than the option and stronger than the folder. */
	Sender orForm(String formHeader) {
		boolean form = this.known != Known.OPTION && !formHeader.isEmpty();
		return form ? new Sender(formHeader, Known.FORM) : this;
	}

	/**
	 * How a sender is known, the strongest first.
	 */
	public enum Known {

		/** Whoever brings the file says so. */
		OPTION("录入时指明", "named when loading"),

		/** 填报单位 above the table says so. */
		FORM("表头的填报单位", "the form's header"),

		/** The file lies in a folder of that name. */
		FOLDER("文件夹名", "the folder's name"),

		/** Nobody says so. */
		NOT_SAID("未注明", "not said");

		private final String zh;

		private final String en;

		Known(String zh, String en) {
			this.zh = zh;
			this.en = en;
		}

		public Wording wording() {
			return new Wording(this.zh, this.en);
		}

	}

}
