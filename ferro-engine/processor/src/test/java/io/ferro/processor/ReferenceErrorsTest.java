package io.ferro.processor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a reference is said at its field. */
class ReferenceErrorsTest {

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"Ref", "Ref<?>"})
    void noTarget(String type) {
        reference(type)
                .failedWith("FERRO-0932: Product.vendor does not say which model it refers to. Write the model in the"
                        + " angle brackets, for example Ref<Vendor>.");
    }

    @Test
    void aTargetThatIsNoModel() {
        reference("Ref<String>")
                .failedWith("FERRO-0933: Product.vendor refers to String, which is no model. Annotate String with"
                        + " io.ferro.model.Model.");
    }

    @Test
    void aTargetWithAKeyOfSeveralFields() {
        reference("Ref<Pair>")
                .failedWith(
                        "FERRO-0934: Product.vendor cannot refer to Pair because Pair has a key of several fields. A"
                                + " Ref needs a model with one @Id field that a column can hold.");
    }

    @Test
    void setNullOnAReferenceThatIsNeverNull() {
        reference("@ForeignKey(onDelete = OnDelete.SET_NULL) Ref<Product>")
                .failedWith(
                        "FERRO-0931: Product.vendor cannot become null when the row it refers to is deleted, because"
                                + " it is NOT NULL. Make it @Nullable, or choose another onDelete.");
    }

    @Test
    void setDefaultOnAReferenceThatIsNeverNullAndHasNone() {
        reference("@ForeignKey(onDelete = OnDelete.SET_DEFAULT) Ref<Product>")
                .failedWith("FERRO-0976: Product.vendor cannot fall back to its default when the row it refers to is"
                        + " deleted, because it has none and is NOT NULL. Give it one with @Column(defaultValue = \"...\"),"
                        + " make it @Nullable, or choose another onDelete.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Column(defaultValue = \"1\")", "@jakarta.annotation.Nullable"})
    void setDefaultOnAReferenceThatHasOneOrMayBeNull(String setting) {
        reference(setting + " @ForeignKey(onDelete = OnDelete.SET_DEFAULT) Ref<Product>")
                .succeeded();
    }

    @Test
    void aForeignKeyOnAValue() {
        reference("@ForeignKey Long")
                .failedWith("FERRO-0930: Product.vendor has the annotation @ForeignKey, but its type is java.lang.Long."
                        + " Make it a Ref to the other model, or remove @ForeignKey.");
    }

    private Compilation reference(String type) {
        return new Compiler(output).process("""
                        import io.ferro.model.*;

                        @Model
                        class Product {
                            @Id Long id;
                            %s vendor; // wrong
                        }

                        @Model
                        record Pair(@Id int left, @Id int right) {}
                        """.formatted(type));
    }
}
