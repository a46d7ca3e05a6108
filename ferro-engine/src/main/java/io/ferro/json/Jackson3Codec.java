package io.ferro.json;

import io.ferro.spi.JsonCodec;
import io.ferro.spi.JsonType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3. */
final class Jackson3Codec implements JsonCodec {

    private final JsonMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Override
    public String write(Object value, JsonType<?> type) {
        return mapper.writerFor(mapper.constructType(type.type())).writeValueAsString(value);
    }

    @Override
    public <T> @Nullable T read(String json, JsonType<T> type) {
        return mapper.readValue(json, mapper.constructType(type.type()));
    }
}
