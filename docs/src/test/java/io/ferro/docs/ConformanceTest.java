package io.ferro.docs;

import io.ferro.tck.conformance.Conformance;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The committed conformance page is what this run of the tests proved. This module comes last, when all of them have run. */
class ConformanceTest {

    @Test
    void pageIsWhatTheTestsProved() throws IOException {
        Conformance.main(
                Checkout.root().toString(),
                Objects.requireNonNull(System.getProperty("ferro-tck.run")),
                "ferro-tck",
                "ferro-tck/existing",
                "ferro-tck/helidon-config",
                "ferro-tck/weld",
                "ferro-tck/openwebbeans",
                "ferro-tck/propagation",
                "ferro-tck/tomcat",
                "ferro-tck/wildfly",
                "ferro-tck/liberty",
                "ferro-tck/payara",
                "quarkus-sample");
    }
}
