package parkgraph.service.graphql;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * How a component of one class of records is read.
 *
 * @param owner the class, exactly
 * @param reader calls the accessor; absent where the class has no component of that name
 */
record Component(Class<?> owner, @Nullable Function<Object, @Nullable Object> reader) {

	/** Belongs to no class of records. */
	static final Component OF_NOTHING = new Component(Void.class, null);

	private static final MethodType FUNCTION = MethodType.methodType(Object.class, Object.class);

	static Component of(Class<? extends Record> owner, String name) {
		Optional<Method> accessor = Arrays.stream(owner.getRecordComponents())
			.filter((component) -> component.getName().equals(name))
			.map(RecordComponent::getAccessor)
			.findAny();
		return new Component(owner, accessor.map(Component::caller).orElse(null));
	}

	@SuppressWarnings("unchecked")
	private static Function<Object, @Nullable Object> caller(Method accessor) {
		Class<?> owner = accessor.getDeclaringClass();
		try {
			MethodHandles.Lookup within = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
			MethodHandle handle = within.unreflect(accessor);
			MethodType precise = MethodType.methodType(handle.type().wrap().returnType(), owner);
			return (Function<Object, @Nullable Object>) LambdaMetafactory
				.metafactory(within, "apply", MethodType.methodType(Function.class), FUNCTION, handle, precise)
				.getTarget()
				.invoke();
		}
		catch (Throwable ex) {
			throw new IllegalStateException("Cannot read %s of %s".formatted(accessor.getName(), owner), ex);
		}
	}

}
