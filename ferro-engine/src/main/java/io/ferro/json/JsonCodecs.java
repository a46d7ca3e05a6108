package io.ferro.json;

import io.ferro.error.ValueErrors;
import io.ferro.spi.JsonCodec;
import io.ferro.spi.ModelIndex;
import java.util.Optional;
import java.util.ServiceLoader;

/** Chooses the codec: the application's own, else the first whose library is there. */
public final class JsonCodecs {

    private JsonCodecs() {}

    private static final class Chosen {
        static final Optional<JsonCodec> CODEC = choose(ModelIndex.applicationLoader());
    }

    /**
     * {@return the codec of this application}
     *
     * @throws io.ferro.ConfigurationException if there is none
     */
    public static JsonCodec chosen() {
        return Chosen.CODEC.orElseThrow(ValueErrors::noJsonLibrary);
    }

    static Optional<JsonCodec> choose(ClassLoader application) {
        return own(application)
                .or(() -> isThere("tools.jackson.databind.json.JsonMapper") ? Optional.of(new Jackson3Codec()) : none())
                .or(() -> isThere("com.fasterxml.jackson.databind.ObjectMapper")
                        ? Optional.of(new Jackson2Codec())
                        : none())
                .or(() -> isThere("jakarta.json.bind.Jsonb") ? Optional.of(new JsonBindingCodec()) : none());
    }

    private static Optional<JsonCodec> own(ClassLoader application) {
        return ServiceLoader.load(JsonCodec.class, application)
                .findFirst()
                .or(() -> ServiceLoader.load(JsonCodec.class, JsonCodecs.class.getClassLoader())
                        .findFirst());
    }

    private static Optional<JsonCodec> none() {
        return Optional.empty();
    }

    /** The codecs are linked against what Ferro's own loader sees. */
    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, JsonCodecs.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
