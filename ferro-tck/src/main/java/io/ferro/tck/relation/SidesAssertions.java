package io.ferro.tck.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.ConfigurationException;
import io.ferro.Engines;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two sides of a relation say the same: the compiler sees to it, and where they were compiled apart, the start of the application.
 * Models are compiled here with the processor, which has to be on the class path.
 */
public abstract class SidesAssertions extends EngineAssertions {

    private static final String PRODUCT =
            "@Model public class Product { @Id Long id; @BackRef(\"product\") Many<Review> reviews = Many.unsaved();"
                    + " @ManyToMany Links<Tag> tags = Links.unsaved(); }";
    private static final String REVIEW = "@Model public record Review(@Id Long id, Ref<Product> product) {}";
    private static final String TAG =
            "@Model public record Tag(@Id String name, @BackRef(\"tags\") Links<Product> products) {}";

    @TempDir
    private static Path agreed;

    @TempDir
    private Path folder;

    private CompiledModels models;

    /** For subclasses. */
    protected SidesAssertions() {}

    @BeforeAll
    static void compileSidesThatAgree() throws IOException {
        assertThat(new CompiledModels(agreed).compile(PRODUCT, REVIEW, TAG)).isEmpty();
    }

    @BeforeEach
    final void prepare() {
        models = new CompiledModels(folder);
    }

    private void copySidesThatAgree() throws IOException {
        new CompiledModels(agreed).copyTo(folder);
    }

    @Test
    @Assertion("REL-02")
    void sidesThatAgree() throws Exception {
        copySidesThatAgree();
        try (URLClassLoader loader = models.loader()) {
            Engines engines = create(loader, "Product", "Review", "Tag");
            engines.connect(settings());
            assertThat(engines.engine().fetchAll("select product_id, tag_name from product_tags"))
                    .isEmpty();
        }
    }

    @Test
    @Assertion("REL-02")
    void sidesThatDoNotAgreeDoNotCompile() throws IOException {
        assertThat(models.compile("""
                        @Model public class Product {
                            @Id Long id;
                            @BackRef("prduct") Many<Review> misspelt;
                            @BackRef("stars") Many<Review> wrongType;
                            @BackRef("vendor") Many<Review> wrongModel;
                            Many<Review> unnamed;
                            @BackRef("product") Links<Review> noLinks;
                            @ManyToMany Links<Tag> twoOwners;
                        }
                        """, """
                        @Model public class Review {
                            @Id Long id;
                            int stars;
                            Ref<Product> product;
                            Ref<Tag> vendor;
                        }
                        """, """
                        @Model public class Tag {
                            @Id Long id;
                            @ManyToMany Links<Product> products;
                        }
                        """))
                .contains("Product.java:4: error: FERRO-0968: Product.misspelt is the other side of \"prduct\"")
                .contains("Product.java:5: error: FERRO-0969: Product.wrongType is the other side of Review.stars")
                .contains("Product.java:6: error: FERRO-0969: Product.wrongModel is the other side of Review.vendor")
                .contains("Product.java:7: error: FERRO-0964: Product.unnamed does not say which field of Review")
                .contains("Product.java:8: error: FERRO-0969: Product.noLinks is the other side of Review.product")
                .contains("Product.java:9: error: FERRO-0971: Product.twoOwners and Tag.products both have @ManyToMany")
                .contains("Tag.java:4: error: FERRO-0971: Tag.products and Product.twoOwners both have @ManyToMany")
                .contains("7 errors");
    }

    @Test
    @Assertion("REL-02")
    void aSideThatChangedAloneDoesNotCompile() throws IOException {
        copySidesThatAgree();
        assertThat(models.compile(REVIEW.replace("product)", "item)")))
                .contains(
                        "Review.java:2: error: FERRO-0975: Product.reviews is the other side of \"product\", and Review"
                                + " has no such field of type Ref<Product>.");
    }

    @Test
    @Assertion("REL-02")
    void aSideThatForgotTheOtherIsFoundAtTheStart() throws Exception {
        copySidesThatAgree();
        assertThat(models.compile(REVIEW.replace("Ref<Product> product", "long product")))
                .isEmpty();
        assertNoStart(
                "FERRO-0331: Product.reviews is the other side of Review.product, which is no Ref<Product>. Name the field in"
                        + " @BackRef, and compile the jars of both models again.");
    }

    @Test
    @Assertion("REL-02")
    void linksThatForgotTheOtherSideAreFoundAtTheStart() throws Exception {
        copySidesThatAgree();
        assertThat(models.compile(PRODUCT.replace("@ManyToMany Links<Tag>", "transient Links<Tag>")))
                .isEmpty();
        assertNoStart(
                "FERRO-0331: Tag.products is the other side of Product.tags, which is no Links<Tag>. Name the field in"
                        + " @BackRef, and compile the jars of both models again.");
    }

    @Test
    @Assertion("REL-02")
    void aKeyThatChangedAloneIsFoundAtTheStart() throws Exception {
        copySidesThatAgree();
        assertThat(models.compile(PRODUCT.replace("Long id", "UUID id"))).isEmpty();
        assertNoStart(
                "FERRO-0334: Review refers to Product with the column \"product_id\", which holds a Long, and the key"
                        + " of Product is a UUID. Compile the jar of Review again.");
        copySidesThatAgree();
        assertThat(models.compile(TAG.replace("String name", "short name"))).isEmpty();
        assertNoStart(
                "FERRO-0334: Product refers to Tag with the column \"tag_name\", which holds a String, and the key of"
                        + " Tag is a Short. Compile the jar of Product again.");
    }

    @Test
    @Assertion("REL-02")
    void aJoinTableThatBelongsToSomethingElseIsFoundAtTheStart() throws Exception {
        assertThat(models.compile(PRODUCT.replace("@ManyToMany", "@ManyToMany(table = \"tag\")"), REVIEW, TAG))
                .isEmpty();
        assertNoStart(
                "FERRO-0333: Product.tags has the join table \"tag\", which belongs to fleet.Tag already. Give it another"
                        + " with @ManyToMany(table = ...); where both fields are the two sides of one relation, put @BackRef on one of"
                        + " them instead.");
    }

    private void assertNoStart(String message) throws Exception {
        try (URLClassLoader loader = models.loader()) {
            assertThatThrownBy(() -> create(loader, "Product", "Review", "Tag"))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(message);
        }
    }

    private Engines create(ClassLoader loader, String... names) throws ClassNotFoundException {
        Class<?>[] classes = new Class<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            classes[i] = loader.loadClass("fleet." + names[i]);
        }
        return closedAfterwards(Engines.create(classes));
    }
}
