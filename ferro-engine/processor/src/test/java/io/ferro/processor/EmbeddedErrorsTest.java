package io.ferro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an embedded field is said at the field, and what is wrong inside it at the field inside. */
class EmbeddedErrorsTest {

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"int", "java.lang.String", "java.util.UUID", "byte[]"})
    void aTypeThatIsOneColumn(String type) {
        field("@Embedded " + type + " place")
                .failedWith("FERRO-0944: Product.place has the annotation @Embedded, but its type " + type
                        + " has no fields that could be columns. Remove @Embedded, or make it a record or class of your"
                        + " own.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Product | Product | a model, which has a table of its own; a Ref refers to it",
                "java.net.URL | URL | a class of the JDK, whose fields are not known",
                "java.util.Optional<Place> | Optional | a class of the JDK, whose fields are not known",
                "Shape | Shape | neither a record nor a class",
                "Hidden | Hidden | not visible to the package of the model",
                "Half | Half | abstract",
                "Inner | Inner | an inner class; make it static"
            })
    void aTypeThatCannotBeEmbedded(String type, String name, String what) {
        field("@Embedded " + type + " place")
                .failedWith("FERRO-0945: Product.place cannot be embedded because " + name + " is " + what
                        + ". Embed a record, or a class that the package of the model can make and fill.");
    }

    @Test
    void aClassThatNobodyCanMake() {
        field("@Embedded Unmade place")
                .failedWith(
                        "FERRO-0945: Product.place cannot be embedded because Unmade is a class without a constructor"
                                + " that has no parameters, has no \"throws\" and is visible to the package of the model. Embed a"
                                + " record, or a class that the package of the model can make and fill.");
    }

    @Test
    void nothingToEmbed() {
        field("@Embedded Nothing place")
                .failedWith("FERRO-0946: Product.place is embedded, but Product.Nothing has no field that is a column."
                        + " Give it one, or make the field transient.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"@Id | Id", "@Column(name = \"x\") | Column", "@ForeignKey | ForeignKey"})
    void whatIsSaidOfOneColumn(String annotation, String name) {
        field("@Embedded " + annotation + " Place place")
                .failedWith("FERRO-0947: Product.place is embedded and holds several columns, so @" + name
                        + " cannot be said of it. Put it on the fields of its type, or remove it.");
    }

    @Test
    void somethingEmbeddedInside() {
        record("record Inside(@Embedded Place place) {} // wrong")
                .failedWith("FERRO-0948: Product.inside.place is embedded in something embedded, which Ferro does not"
                        + " read. Put its fields beside the others.");
    }

    @Test
    void aKeyInside() {
        record("record Inside(@Id Long id) {} // wrong")
                .failedWith("FERRO-0949: Product.inside.id is part of an embedded field and cannot be a key. Put @Id on"
                        + " fields of the model itself; several of them make a composite key.");
    }

    @Test
    void aVersionInside() {
        record("record Inside(@Version int version) {} // wrong")
                .failedWith(
                        "FERRO-0951: Product.inside.version is part of an embedded field and cannot count the changes"
                                + " of a row. Put @Version on a field of the model itself.");
    }

    @Test
    void aDefaultInside() {
        record("record Inside(@Column(defaultValue = \"0\") int floor) {} // wrong")
                .failedWith("FERRO-0950: Product.inside.floor is part of an embedded field and cannot have a default,"
                        + " because an embedded object is written as a whole. Give the value in the constructor, or move"
                        + " the field into the model.");
    }

    @Test
    void aTypeInsideThatNoColumnHolds() {
        record("record Inside(byte floor) {} // wrong")
                .failedWith(
                        "FERRO-0921: Product.inside.floor has the type byte, which no column can hold. Use short, or"
                                + " make the field transient.");
    }

    @Test
    void twoWithTheSameColumns() {
        field("@Embedded(prefix = \"\") Place first;\n@Embedded(prefix = \"\") Place second")
                .failedWithAll("FERRO-0905: Product.second.city and Product.first.city both have the column \"city\";"
                        + " upper and lower case make no difference. Give one of them another name with @Column(name ="
                        + " \"...\").");
    }

    @Test
    void theNamesInsideAreNamedToThoseWhoMisspellThem() {
        new Compiler(output)
                .process(
                        "import io.ferro.model.*;\n@Model\n@Index(\"place.town\") // wrong\nclass Product { @Id Long id;"
                                + " @Embedded Place place; record Place(String city) {} }")
                .failedWith("FERRO-0909: @Index on Product names the field \"place.town\", which Product does not have."
                        + " Write the Java names of fields: id, place.city.");
    }

    @Test
    void nothingIsWrongWithARecordOfAnotherPackage() {
        Compilation compilation = new Compiler(output)
                .process(
                        "package shapes;\npublic record Place(String city) {}",
                        "package shop;\nimport io.ferro.model.*;\n@Model\nclass Product { @Id Long id;"
                                + " @Embedded shapes.Place place; }")
                .succeeded();
        assertThat(compilation.generated("shop/Product_.java")).contains("instance.place.city()");
    }

    private Compilation field(String declaration) {
        return product(declaration + "; // wrong");
    }

    private Compilation record(String declaration) {
        return product("@Embedded Inside inside;\n" + declaration);
    }

    private Compilation product(String body) {
        return new Compiler(output)
                .process("import io.ferro.model.*;\n@Model\nclass Product {\n@Id Long id;\n" + body + """

                        record Place(String city) {}
                        interface Shape {}
                        private record Hidden(String city) {}
                        static abstract class Half { String city; }
                        class Inner { String city; }
                        static class Unmade { String city; Unmade(String city) {} }
                        static class Nothing { transient String city; }
                        }
                        """);
    }
}
