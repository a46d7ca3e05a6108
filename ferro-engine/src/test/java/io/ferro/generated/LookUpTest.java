package io.ferro.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.spi.ModelDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine finds generated classes and the index. */
class LookUpTest {

    @Test
    void byTheModelsClass() {
        assertThat(ModelDescriptor.of(Person.class)).isSameAs(Person_.DESCRIPTOR);
        assertThat(ModelDescriptor.of(Country.class)).isSameAs(Country_.DESCRIPTOR);
        assertThat(ModelDescriptor.of(Theatre.Seat.class)).isSameAs(Theatre_Seat_.DESCRIPTOR);
        assertThat(ModelDescriptor.of(Person.class).model()).isEqualTo(Person.class);
    }

    @Test
    void byTheIndex() throws IOException {
        try (InputStream index = LookUpTest.class.getResourceAsStream("/META-INF/ferro/models")) {
            List<String> models = new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(models).isSorted().contains(Person.class.getName(), Theatre.Seat.class.getName());
        }
    }
}
