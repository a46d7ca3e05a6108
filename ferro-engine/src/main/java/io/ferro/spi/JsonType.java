package io.ferro.spi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * The type of a JSON field with its type arguments, which a class literal cannot name. Generated code makes one for each such field, once:
 * {@code new JsonType<Map<String, List<Point>>>() {}}. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {

    private final Type type;

    /** Called by generated code, as an anonymous class. */
    protected JsonType() {
        type = ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
    }

    /** {@return the type, as JSON libraries take it} */
    public final Type type() {
        return type;
    }

    /** {@return the class of the values, without type arguments} */
    @SuppressWarnings("unchecked")
    public final Class<T> rawType() {
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return raw instanceof Class<?> known ? (Class<T>) known : (Class<T>) Object.class;
    }

    @Override
    public final String toString() {
        return type.getTypeName();
    }
}
