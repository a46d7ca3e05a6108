package io.ferro.page;

import io.ferro.error.PageErrors;
import io.ferro.spi.ColumnType;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The text that stands for a place in an order: the values of a row in its columns, in Base64 that a URL takes as it is. The checksum in
 * front covers the order too, so that a text for another order is told from one for this. It is no signature: what comes back may be
 * anything, and its values are bound as every other value is.
 */
final class Cursor {

    private static final int NULL = -1;

    private Cursor() {}

    /**
     * {@return the text}
     *
     * @param order what tells the order from every other
     * @param values the values
     */
    static String write(String order, List<@Nullable Object> values) {
        List<byte @Nullable []> texts = new ArrayList<>();
        int length = 0;
        for (Object value : values) {
            byte[] text = value == null ? null : ValueText.of(value).getBytes(StandardCharsets.UTF_8);
            texts.add(text);
            length += Integer.BYTES + (text == null ? 0 : text.length);
        }
        ByteBuffer content = ByteBuffer.allocate(length);
        for (byte[] text : texts) {
            content.putInt(text == null ? NULL : text.length);
            if (text != null) {
                content.put(text);
            }
        }
        ByteBuffer whole = ByteBuffer.allocate(Integer.BYTES + length);
        whole.putInt(checksum(order, content.flip())).put(content.rewind());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /**
     * {@return the values}
     *
     * @param text the text, from anywhere
     * @param order what tells the order from every other
     * @param types the types of the values
     * @throws io.ferro.InvalidCursorException if the text is no cursor, or one for another order
     */
    static List<@Nullable Object> read(String text, String order, List<ColumnType<?>> types) {
        try {
            ByteBuffer content = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            int checksum = content.getInt();
            if (checksum != checksum(order, content.slice())) {
                throw PageErrors.invalidCursor();
            }
            List<@Nullable Object> values = new ArrayList<>();
            for (ColumnType<?> type : types) {
                values.add(value(type, content));
            }
            if (content.hasRemaining()) {
                throw PageErrors.invalidCursor();
            }
            return values;
        } catch (IllegalArgumentException | DateTimeException | BufferUnderflowException e) {
            throw PageErrors.invalidCursor();
        }
    }

    private static @Nullable Object value(ColumnType<?> type, ByteBuffer content) {
        int length = content.getInt();
        if (length == NULL) {
            return null;
        }
        if (length < 0 || length > content.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] text = new byte[length];
        content.get(text);
        return ValueText.parse(type, new String(text, StandardCharsets.UTF_8));
    }

    private static int checksum(String order, ByteBuffer content) {
        CRC32 checksum = new CRC32();
        checksum.update(order.getBytes(StandardCharsets.UTF_8));
        checksum.update(content);
        return (int) checksum.getValue();
    }
}
