package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models in the folder {@code golden} and, text by text, what is generated for them. */
class GeneratedSourceTest {

    private static final String[] MODELS = {
        "Product",
        "Vendor",
        "Country",
        "Category",
        "Order",
        "Sales",
        "Ticket",
        "Draft",
        "Review",
        "Tag",
        "Booking",
        "Visit"
    };

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Product_",
                "Vendor_",
                "Country_",
                "Category_",
                "Order_Line_",
                "Order_Note_",
                "Sales_Line_",
                "Sales_Month_",
                "Ticket_",
                "Draft_",
                "Review_",
                "Tag_",
                "Booking_",
                "Visit_"
            })
    void isTheTextInTheGoldenFile(String generated) {
        Compilation compilation = processGoldenModels();

        assertThat(compilation.generated("shop/" + generated + ".java")).isEqualTo(golden(generated));
    }

    @Test
    void indexNamesEveryModelByItsBinaryName() {
        assertThat(processGoldenModels().generated("META-INF/ferro/models")).isEqualTo("""
                        shop.Booking
                        shop.Category
                        shop.Country
                        shop.Draft
                        shop.Order$Line
                        shop.Order$Note
                        shop.Product
                        shop.Review
                        shop.Sales$Line
                        shop.Sales$Month
                        shop.Tag
                        shop.Ticket
                        shop.Vendor
                        shop.Visit
                        """);
    }

    private Compilation processGoldenModels() {
        String[] sources = Stream.of(MODELS).map(GeneratedSourceTest::golden).toArray(String[]::new);
        return new Compiler(output).process(sources).succeeded();
    }

    private static String golden(String name) {
        return Compiler.text(Compiler.resource("golden/" + name + ".java"));
    }
}
