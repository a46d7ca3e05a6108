package io.ferro.processor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a relation to many rows, or with one of its sides, is said at its field. */
class CollectionErrorsTest {

    private static final String REVIEW = "@Model class Review { @Id Long id; Ref<Product> product; Ref<Tag> tag;"
            + " String text; Optional<Ref<Product>> second; }";

    private static final String TAG = "@Model class Tag { @Id Long id; }";

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"Many", "Many<?>"})
    void noTarget(String type) {
        product("@BackRef(\"product\") " + type)
                .failedWith(
                        "FERRO-0961: Product.others does not say which model it leads to. Write the model in the angle"
                                + " brackets, for example Many<Review>.");
    }

    @Test
    void aTargetThatIsNoModel() {
        product("@ManyToMany Links<String>")
                .failedWith("FERRO-0962: Product.others leads to String, which is no model. Annotate String with"
                        + " io.ferro.model.Model.");
    }

    @Test
    void aBackRefOnAList() {
        product("@BackRef(\"product\") List<Review>")
                .failedWith(
                        "FERRO-0960: Product.others has the annotation @BackRef, but its type is java.util.List<Review>."
                                + " Make it a Many of the model that refers to this one, or the Links of the other side, or remove"
                                + " @BackRef.");
    }

    @Test
    void manyToManyOnAReference() {
        product("@ManyToMany Ref<Tag>")
                .failedWith("FERRO-0960: Product.others has the annotation @ManyToMany, but its type is"
                        + " io.ferro.model.Ref<Tag>. Make it the Links of another model, or remove @ManyToMany.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Id", "Column", "ForeignKey"})
    void annotationsOfColumns(String annotation) {
        product("@" + annotation + " @BackRef(\"product\") Many<Review>")
                .failedWith("FERRO-0963: Product.others is a Many and so no column, but has the annotation @"
                        + annotation + ". Remove it.");
    }

    @Test
    void aCollectionThatMayBeNull() {
        product("@jakarta.annotation.Nullable @BackRef(\"product\") Many<Review>")
                .failedWith(
                        "FERRO-0974: Product.others is @Nullable. A collection is never null, it may be empty: write it"
                                + " without Optional and @Nullable.");
    }

    @Test
    void anOptionalCollection() {
        product("@BackRef(\"product\") Optional<Many<Review>>")
                .failedWith(
                        "FERRO-0974: Product.others is Optional. A collection is never null, it may be empty: write it"
                                + " without Optional and @Nullable.");
    }

    @Test
    void aFinalCollection() {
        product("final @BackRef(\"product\") Many<Review>").failedWithId("FERRO-09");
    }

    @Test
    void manyWithoutAName() {
        product("Many<Review>")
                .failedWith("FERRO-0964: Product.others does not say which field of Review refers to Product. Add"
                        + " @BackRef(\"product\") or @BackRef(\"second\"); or use Links with @ManyToMany.");
    }

    @Test
    void manyOfAModelThatDoesNotReferToThisOne() {
        product("Many<Tag>")
                .failedWith(
                        "FERRO-0964: Product.others does not say which field of Tag refers to Product. Give Tag a field"
                                + " of type Ref<Product>, and name it here with @BackRef; or use Links with @ManyToMany.");
    }

    @Test
    void aNameThatDoesNotExist() {
        product("@BackRef(\"prduct\") Many<Review>")
                .failedWith(
                        "FERRO-0968: Product.others is the other side of \"prduct\", a field that Review does not have."
                                + " Write @BackRef(\"product\") or @BackRef(\"second\").");
    }

    @Test
    void aNameThatDoesNotExistInAModelWithoutReferences() {
        product("@BackRef(\"product\") Many<Tag>")
                .failedWith(
                        "FERRO-0968: Product.others is the other side of \"product\", a field that Tag does not have."
                                + " Give Tag a field of type Ref<Product>, and name it here.");
    }

    @ParameterizedTest
    @CsvSource({"text, java.lang.String", "tag, io.ferro.model.Ref<Tag>", "id, java.lang.Long"})
    void aFieldThatIsNoReferenceToThisModel(String name, String type) {
        product("@BackRef(\"" + name + "\") Many<Review>")
                .failedWith("FERRO-0969: Product.others is the other side of Review." + name + ", which is of type "
                        + type + ", not Ref<Product>. Write @BackRef(\"product\") or @BackRef(\"second\").");
    }

    @Test
    void aReferenceThatMayBeMissingIsFine() {
        product("@BackRef(\"second\") Many<Review>").succeeded();
    }

    @Test
    void manyWithAJoinTable() {
        product("@ManyToMany Many<Tag>")
                .failedWith("FERRO-0966: Product.others is a Many, which has no join table, but has the annotation"
                        + " @ManyToMany. Make it Links<Tag>.");
    }

    @Test
    void linksWithoutAJoinTable() {
        product("Links<Tag>")
                .failedWith(
                        "FERRO-0965: Product.others does not say how its rows are linked. Add @ManyToMany to make a join"
                                + " table, or @BackRef with the name of the Links of Tag that has one.");
    }

    @Test
    void linksWithoutAJoinTableWhereTheOtherSideHasOne() {
        linked("Links<Tag>", "@ManyToMany Links<Product>")
                .failedWith(
                        "FERRO-0965: Product.others does not say how its rows are linked. Add @ManyToMany to make a join"
                                + " table, or @BackRef(\"products\") to be the other side of the one that Tag has.");
    }

    @Test
    void linksWithBothAnnotations() {
        linked("@ManyToMany @BackRef(\"products\") Links<Tag>", "@BackRef(\"others\") Links<Product>")
                .failedWith(
                        "FERRO-0967: Product.others has both @ManyToMany and @BackRef. Keep @ManyToMany on the side that"
                                + " describes the join table, and @BackRef on the other.");
    }

    @Test
    void twoSidesThatDescribeAJoinTable() {
        linked("@ManyToMany Links<Tag>", "@ManyToMany Links<Product>")
                .failedWithAll(
                        twoOwners("Product.others", "Tag.products"), twoOwners("Tag.products", "Product.others"));
    }

    private static String twoOwners(String field, String other) {
        return "FERRO-0971: " + field + " and " + other
                + " both have @ManyToMany, which makes two relations with two join"
                + " tables. If they are the two sides of one, replace @ManyToMany here by @BackRef(\""
                + other.substring(other.indexOf('.') + 1)
                + "\"), or there by the name of this field. If they are two, give each a name of its own with"
                + " @ManyToMany(table = \"...\").";
    }

    @Test
    void twoRelationsBetweenTheSameModels() {
        linked("@ManyToMany(table = \"likes\") Links<Tag>", "@ManyToMany(table = \"proposals\") Links<Product>")
                .succeeded();
    }

    @Test
    void twoSidesThatDescribeNone() {
        linked("@BackRef(\"products\") Links<Tag>", "@BackRef(\"others\") Links<Product>")
                .failedWithAll(
                        "FERRO-0970: Product.others is the other side of Tag.products, which does not describe a join table"
                                + " either. Put @ManyToMany on one of them, without @BackRef.",
                        "FERRO-0970: Tag.products is the other side of Product.others, which does not describe a join table"
                                + " either. Put @ManyToMany on one of them, without @BackRef.");
    }

    @Test
    void linksWhoseOtherSideIsAReference() {
        product("@BackRef(\"product\") Links<Review>")
                .failedWith("FERRO-0969: Product.others is the other side of Review.product, which is of type"
                        + " io.ferro.model.Ref<Product>, not Links<Product>. Name a field of that type.");
    }

    @Test
    void manyWhoseOtherSideIsLinks() {
        linked("@BackRef(\"products\") Many<Tag>", "@ManyToMany Links<Product>")
                .failedWith("FERRO-0969: Product.others is the other side of Tag.products, which is of type"
                        + " io.ferro.model.Links<Product>, not Ref<Product>. Name a field of that type.");
    }

    @Test
    void linksToAModelWithAKeyOfSeveralFields() {
        product("@ManyToMany Links<Pair>", "@Model class Pair { @Id long left; @Id long right; }")
                .failedWith(
                        "FERRO-0972: Product.others cannot be a many-to-many relation because Pair has a key of several"
                                + " fields. Give it one @Id field that a column can hold, or make the join table a model of its own,"
                                + " with a Ref to either side.");
    }

    @Test
    void linksOfAModelWithAKeyOfSeveralFields() {
        new Compiler(output)
                .process("import io.ferro.model.*;\n" + TAG, """
                        import io.ferro.model.*;

                        @Model
                        class Pair {
                            @Id long left;
                            @Id long right;
                            @ManyToMany Links<Tag> tags; // wrong
                        }
                        """)
                .failedWithAll(
                        "FERRO-0972: Pair.tags cannot be a many-to-many relation because Pair has a key of several"
                                + " fields. Give it one @Id field that a column can hold, or make the join table a model of its own,"
                                + " with a Ref to either side.");
    }

    @Test
    void twoColumnsOfTheSameName() {
        product("@ManyToMany(targetColumn = \"PRODUCT_ID\") Links<Tag>")
                .failedWith(
                        "FERRO-0973: The join table of Product.others would have two columns \"product_id\". Give them"
                                + " different names with @ManyToMany(ownerColumn = \"...\", targetColumn = \"...\").");
    }

    @Test
    void aTransientCollectionWithAnAnnotation() {
        product("transient @BackRef(\"product\") Many<Review>").failedWithId("FERRO-0929");
    }

    @Test
    void aTransientCollectionIsNobodysBusiness() {
        product("transient Many<Review>").succeeded();
    }

    @Test
    void aReferenceThatWasRenamedInASmallerCompilation() {
        String product =
                "import io.ferro.model.*;\n@Model class Product { @Id Long id; @BackRef(\"product\") Many<Review> others; }";
        new Compiler(output)
                .compile(
                        product, "import io.ferro.model.*;\n@Model class Review { @Id Long id; Ref<Product> product; }")
                .succeeded();

        new Compiler(output)
                .process(
                        "import io.ferro.model.*;\n@Model\nclass Review { // wrong\n @Id Long id; Ref<Product> item; }")
                .failedWith(
                        "FERRO-0975: Product.others is the other side of \"product\", and Review has no such field of"
                                + " type Ref<Product>. Change @BackRef there, or keep the field here.");
    }

    @Test
    void linksThatWereRenamedInASmallerCompilation() {
        String product = "import io.ferro.model.*;\n@Model class Product { @Id Long id; @ManyToMany Links<Tag> tags; }";
        new Compiler(output)
                .compile(
                        product,
                        "import io.ferro.model.*;\n@Model class Tag { @Id Long id; @BackRef(\"tags\") Links<Product> products; }")
                .succeeded();

        new Compiler(output)
                .process(
                        "import io.ferro.model.*;\n@Model\nclass Product { // wrong\n @Id Long id; @ManyToMany Links<Tag> labels; }")
                .failedWith(
                        "FERRO-0975: Tag.products is the other side of \"tags\", and Product has no such field of type"
                                + " Links<Tag>. Change @BackRef there, or keep the field here.");
    }

    private Compilation linked(String product, String tag) {
        return new Compiler(output)
                .process(product(product, new String[0], "@Model class Tag { @Id Long id; " + tag + " products; }"));
    }

    private Compilation product(String type, String... more) {
        return new Compiler(output).process(product(type, more, TAG));
    }

    /** One source, so that the line that is wrong is found in it. */
    private static String product(String type, String[] more, String tag) {
        return """
                import io.ferro.model.*;
                import java.util.*;

                @Model
                class Product {
                    @Id Long id;
                    %s others; // wrong
                }

                """.formatted(type) + REVIEW + "\n" + tag + "\n" + String.join("\n", more);
    }
}
