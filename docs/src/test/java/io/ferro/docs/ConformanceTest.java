package io.ferro.docs;

import io.ferro.tck.conformance.Conformance;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed conformance page is what this run of the tests proved. This module comes last, when all of them have run. */
class ConformanceTest {

    @Test
    void pageIsWhatTheTestsProved() throws IOException {
        Conformance.main(Stream.concat(
                        Stream.of(Checkout.root().toString(), property("ferro-tck.run")),
                        Arrays.stream(property("conformance.modules").split(",", -1))
                                .map(String::strip))
                .toArray(String[]::new));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
