package io.ferro.processor.spec;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A model.
 *
 * @param element the class or record, for messages
 * @param name its name
 * @param generated the name of the class to generate
 * @param schema the schema that holds the table, empty for the connection's
 * @param table the table's name
 * @param columns the columns, in the order in which they are declared
 * @param collections the relations to many rows, in the order in which they are declared
 * @param uniques the unique constraints over several columns
 * @param indexes the indexes over several columns
 * @param isReadOnly whether its rows are read and never written
 * @param isRecord whether it is a record
 * @param seesGenerated whether its module reads {@code java.compiler}, which has the annotation {@code Generated}
 */
public record ModelSpec(
        TypeElement element,
        ClassName name,
        ClassName generated,
        String schema,
        String table,
        List<ColumnSpec> columns,
        List<CollectionSpec> collections,
        List<ColumnGroup> uniques,
        List<ColumnGroup> indexes,
        boolean isReadOnly,
        boolean isRecord,
        boolean seesGenerated) {

    public List<ColumnSpec> keys() {
        return columns.stream().filter(ColumnSpec::isKey).toList();
    }

    public List<ColumnSpec> values() {
        return columns.stream().filter(column -> !column.isKey()).toList();
    }

    /** {@return the value columns that instances write} */
    public List<ColumnSpec> written() {
        return values().stream()
                .filter(column -> !isReadOnly && !column.options().readOnly() && !column.isVersion())
                .toList();
    }

    /** {@return the columns in the order in which rows are selected} */
    public List<ColumnSpec> selected() {
        return Stream.concat(keys().stream(), values().stream()).toList();
    }

    public List<ColumnSpec> references() {
        return columns.stream().filter(column -> column.reference().isPresent()).toList();
    }

    /** {@return the embedded fields, in the order in which they are declared} */
    public List<EmbeddedSpec> embedded() {
        return columns.stream()
                .flatMap(column -> column.part().stream())
                .map(Access.OfEmbedded::embedded)
                .distinct()
                .toList();
    }

    /** {@return the columns of an embedded field, in the order in which they are declared} */
    public List<ColumnSpec> columnsOf(EmbeddedSpec embedded) {
        return columns.stream()
                .filter(column -> column.part()
                        .filter(part -> part.embedded().equals(embedded))
                        .isPresent())
                .toList();
    }

    /** {@return the column that counts the changes of a row, empty when there is none} */
    public Optional<ColumnSpec> version() {
        return columns.stream().filter(ColumnSpec::isVersion).findFirst();
    }

    public KeyGeneration keyGeneration() {
        return KeyGeneration.of(keys());
    }

    public boolean hasKey() {
        return !keys().isEmpty();
    }

    /** {@return whether rows need not be told apart: they are never written, and there is something to read} */
    public boolean canDoWithoutKey() {
        return isReadOnly && !columns.isEmpty();
    }

    public boolean hasCompositeKey() {
        return keys().size() > 1;
    }

    /** {@return a column's field as messages name it} */
    public String label(ColumnSpec column) {
        return name.simpleName() + "." + column.property();
    }
}
