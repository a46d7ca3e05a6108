package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.docs.shop.Catalog;
import io.ferro.docs.shop.Currency;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import org.junit.jupiter.api.Test;

/** The snippets of cdi.md, on Weld SE, configured by this module's microprofile-config.properties. */
class CdiTest {

    @Test
    void injects() {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            Catalog catalog = container.select(Catalog.class).get();

            catalog.add(new Currency("EUR", "Euro"));

            assertThat(catalog.views()).isEqualTo(1);
        }
    }
}
