package io.ferro.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ferro.spi.JsonCodec;
import io.ferro.spi.JsonType;
import org.jspecify.annotations.Nullable;

/** Jackson 2. Dates and times need its module jackson-datatype-jsr310 beside it. */
final class Jackson2Codec implements JsonCodec {

    private final ObjectMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Override
    public String write(Object value, JsonType<?> type) throws JsonProcessingException {
        return mapper.writerFor(mapper.constructType(type.type())).writeValueAsString(value);
    }

    @Override
    public <T> @Nullable T read(String json, JsonType<T> type) throws JsonProcessingException {
        return mapper.readValue(json, mapper.constructType(type.type()));
    }
}
