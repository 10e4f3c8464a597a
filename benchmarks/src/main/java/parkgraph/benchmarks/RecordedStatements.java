package parkgraph.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Listens to what the service asks of the database while it answers a question, and asks
 * the same again without the service: the least the answer can cost.
 */
final class RecordedStatements implements BeanPostProcessor {

	private static final SessionConfig READ = SessionConfig.builder()
		.withDefaultAccessMode(AccessMode.READ)
		.withFetchSize(10_000)
		.build();

	private final List<Asked> asked = new CopyOnWriteArrayList<>();

	private volatile boolean listening;

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? proxy(Driver.class, driver) : bean;
	}

	/** Records the statements of one piece of work. */
	void listen(Runnable work) {
		this.asked.clear();
		this.listening = true;
		work.run();
		this.listening = false;
	}

	int count() {
		return this.asked.size();
	}

	/**
	 * Asks the same statements with the bare driver.
	 * @return how many rows came back
	 */
	long replay(Driver driver) {
		long rows = 0;
		for (Asked statement : this.asked) {
			try (Session session = driver.session(READ)) {
				rows += session.executeRead((tx) -> tx.run(statement.text(), statement.parameters()).list()).size();
			}
		}
		return rows;
	}

	private <T> T proxy(Class<T> type, Object target) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			@Nullable Object[] passed = (arguments != null) ? arguments.clone() : null;
			for (int i = 0; passed != null && i < passed.length; i++) {
				if (passed[i] instanceof TransactionCallback<?> callback) {
					passed[i] = (TransactionCallback<?>) (tx) -> callback.execute(proxy(TransactionContext.class, tx));
				}
			}
			note(method.getName(), arguments);
			try {
				Object result = method.invoke(target, passed);
				return (result instanceof Session session) ? proxy(Session.class, session) : result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		};
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	@SuppressWarnings("unchecked")
	private void note(String method, @Nullable Object @Nullable [] arguments) {
		if (this.listening && method.equals("run") && arguments != null && arguments.length == 2
				&& arguments[0] instanceof String text && arguments[1] instanceof Map<?, ?> parameters) {
			this.asked.add(new Asked(text, (Map<String, Object>) parameters));
		}
	}

	/**
	 * One statement.
	 *
	 * @param text the Cypher
	 * @param parameters what it was asked with
	 */
	private record Asked(String text, Map<String, Object> parameters) {
	}

}
