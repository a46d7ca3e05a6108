package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The column of a reference follows from the key of the model referred to, wherever that model comes from. */
class ReferenceTest {

    private static final String PRODUCT = """
            package shop;

            import io.ferro.model.*;

            @Model
            class Product {
                @Id Long id;
                Ref<Vendor> vendor;
            }
            """;

    @TempDir
    Path output;

    @Test
    void toARecordThatWasCompiledBefore() {
        compileBefore("@Model record Vendor(String name, @Id @Column(name = \"no\") short number) {}");

        assertThat(product()).contains("ColumnDescriptor.of(\"vendor_no\", \"vendor\", ColumnType.SHORT)");
    }

    @Test
    void toAClassThatWasCompiledBefore() {
        compileBefore("@Model public class Vendor { protected @Id java.util.UUID taxCode; }");

        assertThat(product()).contains("ColumnDescriptor.of(\"vendor_tax_code\", \"vendor\", ColumnType.UUID)");
    }

    @Test
    void toAClassThatInheritsItsKey() {
        compileBefore("@Model public class Vendor extends Base<Integer> {} class Base<K> { protected @Id K id; }");

        assertThat(product()).contains("ColumnDescriptor.of(\"vendor_id\", \"vendor\", ColumnType.INTEGER)");
    }

    @Test
    void toAModelWhoseKeyIsAnEnum() {
        compileBefore("@Model record Vendor(@Id Kind kind) { enum Kind { LARGE } }");

        String product = product();

        assertThat(product)
                .contains("ColumnDescriptor.of(\"vendor_kind\", \"vendor\", ColumnType.enumOf(Vendor.Kind.class))")
                .contains("references.ref(Vendor.class, Product_.vendor.id().column().type().read(row, first + 1))")
                .contains("Product_.vendor.id().column().type().write(sink, first, keyOf(instance.vendor,"
                        + " Vendor.Kind.class))");
    }

    private void compileBefore(String vendor) {
        new Compiler(output)
                .compile("package shop; import io.ferro.model.*;\n" + vendor)
                .succeeded();
    }

    private String product() {
        return new Compiler(output).process(PRODUCT).succeeded().generated("shop/Product_.java");
    }
}
