package io.ferro.dialect;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Several values as the text of a PostgreSQL array. */
final class PostgresArray extends ValueList {

    PostgresArray() {
        super('{', '}');
    }

    @Override
    public void setBooleanOrNull(int parameter, @Nullable Boolean value) {
        plain(value);
    }

    @Override
    public void setBytes(int parameter, byte @Nullable [] value) {
        quoted(value == null ? null : "\\x" + HexFormat.of().formatHex(value));
    }

    @Override
    void escape(String value, StringBuilder target) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                target.append('\\');
            }
            target.append(c);
        }
    }
}
