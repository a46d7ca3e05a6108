package io.ferro.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.spi.JsonCodec;
import io.ferro.spi.JsonType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each real library keeps the same values. */
class CodecTest {

    public record Spot(BigDecimal x, long n, String label) {}

    private static final BigDecimal BEYOND_DOUBLE = new BigDecimal("12345678901234567890.123456789012345678900");

    static List<JsonCodec> codecs() {
        return List.of(new Jackson3Codec(), new Jackson2Codec(), new JsonBindingCodec());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void typeArgumentsAreKept(JsonCodec codec) throws Exception {
        JsonType<Map<String, List<Spot>>> type = new JsonType<>() {};
        Map<String, List<Spot>> value =
                Map.of("漢 \"😀\" \u0000", List.of(new Spot(BEYOND_DOUBLE, Long.MIN_VALUE, "\\ \n")));
        assertThat(codec.read(codec.write(value, type), type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void nullsAndOrderAreKept(JsonCodec codec) throws Exception {
        JsonType<Map<String, Object>> type = new JsonType<>() {};
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("z", null);
        value.put("a", Arrays.asList("x", null, true));
        value.put("m", BEYOND_DOUBLE);
        String json = codec.write(value, type);
        assertThat(codec.read(json, type)).isEqualTo(value);
        assertThat(json.indexOf("\"z\"")).isLessThan(json.indexOf("\"a\"")).isPositive();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void theNullOfJsonIsNull(JsonCodec codec) throws Exception {
        assertThat(codec.read(" null ", new JsonType<List<String>>() {})).isNull();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void whatIsNoJsonFails(JsonCodec codec) {
        JsonType<List<String>> type = new JsonType<>() {};
        assertThatThrownBy(() -> codec.read("[\"a\"", type)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> codec.read("{\"a\": 1}", type)).isInstanceOf(Exception.class);
    }
}
