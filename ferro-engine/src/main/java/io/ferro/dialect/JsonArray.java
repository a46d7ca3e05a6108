package io.ferro.dialect;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Several values as the text of a JSON array, which SQLite can select from. Bytes are hexadecimal digits. */
final class JsonArray extends ValueList {

    JsonArray() {
        super('[', ']');
    }

    @Override
    public void setBooleanOrNull(int parameter, @Nullable Boolean value) {
        plain(value == null ? null : value ? 1 : 0);
    }

    @Override
    public void setBytes(int parameter, byte @Nullable [] value) {
        quoted(value == null ? null : HexFormat.of().formatHex(value));
    }

    @Override
    void escape(String value, StringBuilder target) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ') {
                target.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
            } else {
                if (c == '"' || c == '\\') {
                    target.append('\\');
                }
                target.append(c);
            }
        }
    }
}
