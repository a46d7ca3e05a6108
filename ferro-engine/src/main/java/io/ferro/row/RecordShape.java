package io.ferro.row;

import io.ferro.Row;
import io.ferro.error.QueryErrors;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the components of a record are found among the columns of a row. Immutable and thread-safe. */
public final class RecordShape {

    /** Lives as long as the class does, and no longer. */
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final RecordComponent[] components;

    private RecordShape(Class<?> type) {
        if (!type.isRecord()) {
            throw QueryErrors.noRecord(type);
        }
        components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a constructor for its components", e);
        } catch (InaccessibleObjectException e) {
            throw QueryErrors.closedRecord(type, e);
        }
    }

    /**
     * {@return a record with the values of a row}
     *
     * @param <R> the record
     * @param type its class
     * @param row the row
     */
    public static <R> R make(Class<R> type, Row row) {
        return type.cast(SHAPES.get(type).make(row));
    }

    private Object make(Row row) {
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i], row);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("the constructor of a record can be called", e);
        }
    }

    /** What a constructor without checked exceptions throws is handed on as it was. */
    private static RuntimeException thrown(InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(e.getCause());
    }

    private static @Nullable Object value(RecordComponent component, Row row) {
        String column = column(component.getName(), row);
        Class<?> type = component.getType();
        if (type == Object.class) {
            return row.get(column);
        }
        if (type == Optional.class) {
            return Optional.ofNullable(row.get(column, content(component)));
        }
        if (!type.isPrimitive()) {
            return row.get(column, type);
        }
        Object value = row.get(column, boxed(type));
        if (value == null) {
            throw QueryErrors.nullForComponent(component.getDeclaringRecord(), component.getName());
        }
        return value;
    }

    private static Class<?> content(RecordComponent component) {
        Type content = component.getGenericType() instanceof ParameterizedType type
                ? type.getActualTypeArguments()[0]
                : Object.class;
        return content instanceof Class<?> type ? type : Object.class;
    }

    private static Class<?> boxed(Class<?> primitive) {
        return MethodType.methodType(primitive).wrap().returnType();
    }

    /** A column of this name, upper and lower case being the same, or of this name with underscores between its words. */
    private static String column(String component, Row row) {
        return row.columns().stream()
                .filter(component::equalsIgnoreCase)
                .findFirst()
                .or(() -> row.columns().stream()
                        .filter(column -> component.equalsIgnoreCase(column.replace("_", "")))
                        .findFirst())
                .orElseThrow(() -> QueryErrors.unknownColumn(component, row.columns()));
    }
}
