package parkgraph.service.database;

import parkgraph.ontology.wording.Wording;

/**
 * How far the service has come on its way to answering.
 */
public enum StartStep {

	/** Waiting until the database accepts connections. */
	DATABASE("等待数据库启动", "waiting for the database"),

	/** Bringing the store's schema up to date. */
	MIGRATIONS("更新库结构", "bringing the store up to date"),

	/** Loading the facts that come with the product into an empty store. */
	FIRST_LOAD("首次装入自带数据", "loading the facts that come with it"),

	/** Planning the main question, so that its first asker does not wait for it. */
	WARM_UP("预热", "warming up"),

	/** Answering. */
	READY("就绪", "ready"),

	/** The database has died and is being started again. */
	RESTARTING("数据库意外退出，正在重启", "the database died and is being started again"),

	/** Not coming back by itself. */
	FAILED("启动失败", "the start failed");

	private final String zh;

	private final String en;

	StartStep(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	public Wording words() {
		return new Wording(this.zh, this.en);
	}

}
