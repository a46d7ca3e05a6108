package shop;

import io.ferro.query.IntegralAttribute;
import io.ferro.query.StringAttribute;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ColumnType;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.References;
import io.ferro.spi.TableDescriptor;
import java.sql.SQLException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Draft}, for queries, and the code that reads and writes rows of the table {@code draft}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Draft_ {
    /**
     * {@code revision}: the column {@code revision}.
     */
    public static final IntegralAttribute<Draft, Long> revision = IntegralAttribute.of(
            ColumnDescriptor.of("revision", "revision", ColumnType.LONG));

    /**
     * {@code path}: the column {@code path}.
     */
    public static final StringAttribute<Draft> path = StringAttribute.of(
            ColumnDescriptor.of("path", "path", ColumnType.STRING));

    /**
     * {@code text}: the column {@code text}.
     */
    public static final StringAttribute<Draft> text = StringAttribute.of(
            ColumnDescriptor.of("text", "text", ColumnType.STRING));

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Draft> DESCRIPTOR = new Descriptor();

    private Draft_() {
    }

    private static final class Descriptor extends ModelDescriptor<Draft> {
        Descriptor() {
            super(Draft.class, new TableDescriptor(
                    "draft",
                    List.of(Draft_.path.column()),
                    KeyGeneration.ASSIGNED,
                    List.of(Draft_.revision.column(), Draft_.text.column()),
                    List.of(),
                    List.of()).withVersion(Draft_.revision.column()));
        }

        @Override
        public Object key(Draft instance) {
            return instance.path();
        }

        @Override
        public Draft withKey(Draft instance, Object key) {
            return new Draft(instance.revision(), (String) key, instance.text());
        }

        @Override
        public Object readKey(ColumnSource row, int first) throws SQLException {
            return row.getString(first);
        }

        @Override
        public void writeKey(Object key, ColumnSink sink, int first) throws SQLException {
            sink.setString(first, (String) key);
        }

        @Override
        public Draft read(Object key, ColumnSource row, int first, References references) throws
                SQLException {
            return new Draft(row.getLongOrNull(first + 1), (String) key, row.getString(first + 2));
        }

        @Override
        public Draft reload(Draft instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            return read(key, row, first, references);
        }

        @Override
        public void writeValues(Draft instance, ColumnSink sink, int first) throws SQLException {
            sink.setString(first, instance.text());
        }

        @Override
        public Number version(Draft instance) {
            return instance.revision();
        }

        @Override
        public Draft withVersion(Draft instance, Number version) {
            return new Draft(version == null ? null : version.longValue(), instance.path(), instance.text());
        }
    }
}
