package parkgraph.rdf.query;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Ends every running query when so much of the heap stays full after a collection that
 * the rest of the service would suffer. Groups, joins and DISTINCT can hold more rows
 * than there is memory for within the time a query has.
 */
final class HeapWatch implements NotificationListener, AutoCloseable {

	/** Share of the old generation that may stay full. */
	private static final double FULL = 0.85;

	private final Set<Deadline> running = ConcurrentHashMap.newKeySet();

	private final NotificationEmitter memory;

	HeapWatch() {
		MemoryMXBean bean = ManagementFactory.getMemoryMXBean();
		this.memory = (NotificationEmitter) bean;
		this.memory.addNotificationListener(this, null, null);
		ManagementFactory.getMemoryPoolMXBeans().stream().filter(HeapWatch::isOld).forEach((pool) -> {
			long most = pool.getUsage().getMax();
			if (most > 0) {
				pool.setCollectionUsageThreshold((long) (most * FULL));
			}
		});
	}

	/**
	 * Where things end up that stay: the largest part of the heap with such a threshold.
	 */
	private static boolean isOld(MemoryPoolMXBean pool) {
		return pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported()
				&& pool.isUsageThresholdSupported();
	}

	void started(Deadline query) {
		this.running.add(query);
	}

	void ended(Deadline query) {
		this.running.remove(query);
	}

	@Override
	public void handleNotification(Notification notification, Object handback) {
		if (MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED.equals(notification.getType())) {
			this.running.forEach(Deadline::outOfMemory);
		}
	}

	@Override
	public void close() {
		try {
			this.memory.removeNotificationListener(this);
		}
		catch (ListenerNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
