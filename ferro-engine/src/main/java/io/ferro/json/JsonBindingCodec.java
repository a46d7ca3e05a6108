package io.ferro.json;

import io.ferro.spi.JsonCodec;
import io.ferro.spi.JsonType;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import org.jspecify.annotations.Nullable;

/** Jakarta JSON Binding. By itself it would leave out what is null. */
final class JsonBindingCodec implements JsonCodec {

    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Override
    public String write(Object value, JsonType<?> type) {
        return jsonb.toJson(value, type.type());
    }

    @Override
    public <T> @Nullable T read(String json, JsonType<T> type) {
        return json.strip().equals("null") ? null : jsonb.fromJson(json, type.type());
    }
}
