package io.ferro.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.UniqueViolation;
import io.ferro.docs.shop.Currency;
import io.ferro.docs.shop.Product;
import io.ferro.docs.shop.Product_;
import io.ferro.docs.shop.Vendor;
import io.ferro.model.Ref;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The snippets of first-model.md and of the README. */
class FirstModelTest {

    private static final Path FILE = Path.of("shop.db");

    @BeforeEach
    @AfterEach
    void deleteFiles() throws Exception {
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(FILE + suffix));
        }
    }

    @Test
    void connectsWritesAndReads() {
        try (Engines engines = Engines.create()) { // every model found at compile time
            engines.connect("sqlite:shop.db?mode=rwc").createTables();

            try (Session session = engines.session()) {
                Vendor acme = session.create(new Vendor("Acme"));
                session.create(new Product("A-1", "Anvil", new BigDecimal("9.90"), Ref.to(acme)));

                List<Product> cheap = session.query(Product.class)
                        .where(Product_.price.lt(10), Product_.archived.isFalse())
                        .orderBy(Product_.name.asc())
                        .limit(50)
                        .all();
                assertThat(cheap).extracting(Product::name).containsExactly("Anvil");
            }
        }
    }

    @Test
    void readsChangesAndDeletes() {
        try (Engines engines = Engines.create()) {
            engines.connect("sqlite::memory:").createTables();
            try (Session session = engines.session()) {
                Long id = session.create(new Product(
                                "A-1", "Anvil", new BigDecimal("9.90"), Ref.to(session.create(new Vendor("Acme")))))
                        .id();

                Product anvil = session.get(Product.class, id); // ModelNotFoundException when there is none
                anvil.price(new BigDecimal("12.50"));
                session.save(anvil);

                String vendor = anvil.vendor().get().name(); // a query, unless the vendor is there already
                Long vendorId = anvil.vendor().id(Long.class); // never a query

                boolean wasThere = session.delete(anvil);
                assertThat(session.find(Product.class, id)).isEmpty();

                assertThat(vendor).isEqualTo("Acme");
                assertThat(vendorId).isEqualTo(1L);
                assertThat(wasThere).isTrue();
            }
        }
    }

    @Test
    void changesTogetherOrNotAtAll() {
        try (Engines engines = Engines.create()) {
            engines.connect("sqlite::memory:").createTables();
            try (Session session = engines.session()) {
                session.runInTransaction(tx -> {
                    session.create(new Currency("EUR", "Euro"));
                    session.create(new Currency("USD", "US dollar"));
                    tx.execute("update currency set name = upper(name) where code = ?", "USD");
                }); // commits; a throwable rolls back and is rethrown as it was

                assertThat(session.query(Currency.class).count()).isEqualTo(2);
                assertThatThrownBy(() -> session.runInTransaction(tx -> {
                            session.create(new Currency("GBP", "Pound sterling"));
                            session.create(new Currency("EUR", "again"));
                        }))
                        .isInstanceOf(UniqueViolation.class);
                assertThat(session.query(Currency.class).count()).isEqualTo(2);
            }
        }
    }
}
