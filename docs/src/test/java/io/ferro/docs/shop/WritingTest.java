package io.ferro.docs.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.query.Conflict;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The snippets of writing.md. */
class WritingTest {

    private final Engines engines = Engines.create(Product.class, Vendor.class, Currency.class);
    private Session session;
    private Models<Product> products;
    private Vendor acme;

    @BeforeEach
    void open() {
        Engine engine = engines.connect("sqlite::memory:");
        engine.createTables();
        session = engine.session();
        products = session.models(Product.class);
        acme = session.create(new Vendor("Acme"));
    }

    @AfterEach
    void close() {
        session.close();
        engines.close();
    }

    private Product product(String sku, String name, String price) {
        return new Product(sku, name, new BigDecimal(price), Ref.to(acme));
    }

    @Test
    void theLifeOfARow() {
        Product anvil = session.create(new Product("A-1", "Anvil", new BigDecimal("9.90"), Ref.to(acme)));
        Long key = anvil.id(); // written back, as is what the database chose for columns with a default

        anvil.price(new BigDecimal("8.50"));
        session.save(anvil);

        session.refresh(anvil); // what the row holds now
        session.delete(anvil); // true: there was such a row

        assertThat(anvil.price()).isEqualTo(new BigDecimal("8.50"));
        assertThat(session.find(Product.class, key)).isEmpty();
    }

    @Test
    void aRecord() {
        Currency euro = session.create(new Currency("EUR", "Euro"));
        euro = session.save(new Currency(euro.code(), "€"));

        assertThat(session.get(Currency.class, "EUR")).isSameAs(euro);
        assertThat(session.getOrCreate(new Currency("EUR", "again"), Currency_.code))
                .isSameAs(euro);
    }

    @Test
    void getOrCreate() {
        Product candidate = product("A-1", "Anvil", "9.90");
        Product product = products.getOrCreate(candidate, Product_.vendor.id(), Product_.sku);
        boolean isNew = product == candidate;

        assertThat(isNew).isTrue();
        Product other = product("A-1", "Another", "1.00");
        assertThat(products.getOrCreate(other, Product_.vendor.id(), Product_.sku))
                .isSameAs(product);
    }

    @Test
    void updateOrCreate() {
        Product there = session.create(product("A-1", "Anvil", "9.90"));
        Product imported = product("A-1", "Heavy anvil", "9.95");
        Product product = products.updateOrCreate(imported, Product_.vendor.id(), Product_.sku);

        assertThat(product.id()).isEqualTo(there.id());
        assertThat(there.name()).isEqualTo("Heavy anvil");
    }

    @Test
    void upsert() {
        session.create(product("A-1", "Anvil", "9.90"));
        Product imported = product("A-1", "Heavy anvil", "9.95");
        List<Product> catalogue = List.of(product("A-1", "Anvil", "9.96"), product("A-2", "Hammer", "3.50"));
        Conflict<Product> pricesOnly =
                Conflict.on(Product_.vendor.id(), Product_.sku).update(Product_.price);
        Product product = session.upsert(imported, pricesOnly);
        long written = session.bulkUpsert(catalogue, pricesOnly);

        assertThat(product.name()).isEqualTo("Anvil");
        assertThat(session.refresh(product).price()).isEqualTo(new BigDecimal("9.96"));
        assertThat(written).isEqualTo(2);
        assertThat(session.query(Product.class).count()).isEqualTo(2);
    }
}
