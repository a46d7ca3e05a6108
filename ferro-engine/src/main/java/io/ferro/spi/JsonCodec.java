package io.ferro.spi;

import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the values of JSON columns. Ferro has one for each of Jackson 3, Jackson 2 and Jakarta JSON Binding and takes the first
 * whose library is there. An application that wants another, or one of these set up in its own way, names its implementation in
 * {@code META-INF/services/io.ferro.spi.JsonCodec}. It is chosen at the first use and kept. Implementations are thread-safe.
 */
public interface JsonCodec {

    /**
     * {@return a value as JSON}
     *
     * @param value the value
     * @param type its type
     * @throws Exception if it cannot be written; the message is not shown, as it may quote values
     */
    String write(Object value, JsonType<?> type) throws Exception;

    /**
     * {@return the value that a JSON text stands for, null for JSON's null}
     *
     * @param <T> the type
     * @param json the text
     * @param type the type
     * @throws Exception if it cannot be read; the message is not shown, as it may quote values
     */
    <T> @Nullable T read(String json, JsonType<T> type) throws Exception;
}
