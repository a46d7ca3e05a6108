package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engine;
import io.ferro.docs.shop.Catalog;
import io.ferro.docs.shop.Currency;
import io.ferro.docs.shop.Journal;
import io.ferro.docs.shop.ShopMain;
import io.ferro.docs.shop.Treasury;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.transaction.TransactionalException;
import org.junit.jupiter.api.Test;

/** The snippets of cdi.md and weld.md, on Weld SE, configured by this module's microprofile-config.properties. */
class CdiTest {

    @Test
    void injects() {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            Catalog catalog = container.select(Catalog.class).get();

            catalog.add(new Currency("EUR", "Euro"));

            assertThat(catalog.views()).isEqualTo(1);
        }
    }

    @Test
    void runsAsAProgram() {
        assertThatCode(() -> ShopMain.main(new String[0])).doesNotThrowAnyException();
    }

    @Test
    void declaresTransactionsAndSessions() {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            Treasury treasury = container.select(Treasury.class).get();
            Engine engine = container.select(Engine.class).get();

            treasury.rename("EUR", "Euro");
            assertThatThrownBy(() -> treasury.rename("EUR", " ")).isInstanceOf(IllegalArgumentException.class);
            assertThat(name(engine)).isEqualTo("Euro");

            assertThatThrownBy(() -> treasury.renameByItself("EUR", "Ecu")).isInstanceOf(TransactionalException.class);
            assertThat(name(engine)).isEqualTo("Ecu");

            assertThat(container.select(Journal.class).get().notes()).isEqualTo(1);
        }
    }

    private static String name(Engine engine) {
        return engine.fetchOne("select name from currency where code = ?", "EUR")
                .orElseThrow()
                .getString("name");
    }
}
