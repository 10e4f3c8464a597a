package parkgraph.service.history;

import java.util.Locale;

/**
 * What kind of change it was.
 */
enum ChangeKind {

	/** 数据. */
	FIGURE,

	/** 描述. */
	CHANGED,

	/** 新事物. */
	CREATED,

	/** 重新可见. */
	RETURNED,

	/** 关系. */
	LINKED,

	/** 解除关系. */
	UNLINKED;

	static ChangeKind of(String stored) {
		return valueOf(stored.toUpperCase(Locale.ROOT));
	}

}
