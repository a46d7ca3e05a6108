package io.ferro.docs.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.Row;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.query.Aggregate;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The snippets of aggregates.md, changing-many-rows.md, raw-sql.md, streaming.md and bulk-work.md. */
class ColumnsTest {

    private Engines engines;
    private Session session;
    private Models<Product> products;
    private Vendor acme;

    @BeforeEach
    void fill() {
        engines = Engines.create(Product.class, Vendor.class);
        engines.connect("sqlite::memory:").createTables();
        session = engines.session();
        products = session.models(Product.class);
        acme = session.create(new Vendor("Acme"));
        products.create(new Product("A1", "Anvil", new BigDecimal("30.00"), Ref.to(acme)));
        products.create(new Product("A2", "Axe", new BigDecimal("10.00"), Ref.to(acme)));
    }

    @AfterEach
    void close() {
        session.close();
        engines.close();
    }

    @Test
    void selects() {
        List<Offer> offers = products.where(Product_.archived.isFalse())
                .orderBy(Product_.price.asc())
                .select(Offer::new, Product_.name, Product_.price);
        List<String> vendors = products.query().distinct().select(Product_.vendor.get(Vendor_.name));
        assertThat(offers).extracting(Offer::name).containsExactly("Axe", "Anvil");
        assertThat(vendors).containsExactly("Acme");
    }

    @Test
    void streams() {
        StringWriter written = new StringWriter();
        PrintWriter writer = new PrintWriter(written);
        try (Stream<Product> all = products.query().orderBy(Product_.sku.asc()).stream()) {
            all.forEach(product -> writer.println(product.name()));
        }
        record NameCount(String name, long n) {}
        try (Stream<NameCount> counts =
                session.stream(NameCount.class, "select name, count(*) as n from vendor group by name")) {
            counts.forEach(writer::println);
        }
        assertThat(written.toString().lines()).containsExactly("Anvil", "Axe", "NameCount[name=Acme, n=1]");
    }

    @Test
    void manyRows() {
        Stream<String> lines = Stream.of("Initech", "Umbrella");
        long imported = session.bulkCreate(lines.map(line -> new Vendor(line)));
        List<Vendor> created = session.bulkCreateReturning(List.of(new Vendor("Acme"), new Vendor("Globex")));
        assertThat(imported).isEqualTo(2);
        assertThat(created).extracting(Vendor::id).doesNotContainNull();
    }

    @Test
    void groups() {
        BigDecimal worth = products.query().select(Product_.price.sum()).get(0); // null where there is no row
        List<PriceByVendor> rows = products.where(Product_.archived.isFalse())
                .groupBy(Product_.vendor.id())
                .having(Product_.id.count().ge(2))
                .orderBy(Product_.price.avg().desc())
                .select(PriceByVendor::new, Product_.vendor.get(Vendor_.name), Aggregate.rows(), Product_.price.avg());
        assertThat(worth).isEqualTo(new BigDecimal("40.00"));
        assertThat(rows).containsExactly(new PriceByVendor("Acme", 2, 20.0));
    }

    @Test
    void changes() {
        int cheaper = products.where(Product_.vendor.where(Vendor_.name.eq("Acme")))
                .update(Product_.price.subtract(1), Product_.note.set("on sale"));
        int noted = products.where(Product_.archived.isFalse()).update(Product_.note.coalesce("none"));
        int gone = products.where(Product_.price.lt(10)).delete();
        assertThat(List.of(cheaper, noted, gone)).containsExactly(2, 2, 1);
        assertThat(products.query().select(Product_.price)).containsExactly(new BigDecimal("29.00"));
    }

    @Test
    void rawSql() {
        Engine engine = engines.engine();
        long renamed = session.execute("update vendor set name = ? where name = ?", "Acme Ltd", "Acme");
        List<Row> rows = session.fetchAll("select name, count(*) as n from vendor group by name");
        Long n = rows.get(0).getLong("n");
        assertThat(List.of(renamed, n)).containsExactly(1L, 1L);

        record NameCount(String name, long n) {}
        List<NameCount> counts =
                engine.fetchAll(NameCount.class, "select name, count(*) as n from vendor group by name");
        Optional<NameCount> acme = engine.fetchOne(
                NameCount.class, "select name, count(*) as n from vendor where name = ? group by name", "Acme Ltd");
        assertThat(counts).containsExactly(acme.orElseThrow());
    }
}
