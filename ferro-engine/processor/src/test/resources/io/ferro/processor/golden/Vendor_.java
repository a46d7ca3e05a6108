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
 * The attributes of {@link Vendor}, for queries, and the code that reads and writes rows of the table {@code vendors}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Vendor_ {
    /**
     * {@code id}: the column {@code id}.
     */
    public static final IntegralAttribute<Vendor, Long> id = IntegralAttribute.of(
            ColumnDescriptor.of("id", "id", ColumnType.LONG));

    /**
     * {@code name}: the column {@code name}.
     */
    public static final StringAttribute<Vendor> name = StringAttribute.of(
            ColumnDescriptor.of("name", "name", ColumnType.STRING).asUnique());

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Vendor> DESCRIPTOR = new Descriptor();

    private Vendor_() {
    }

    private static final class Descriptor extends ModelDescriptor<Vendor> {
        Descriptor() {
            super(Vendor.class, new TableDescriptor(
                    "vendors",
                    List.of(Vendor_.id.column()),
                    KeyGeneration.DATABASE,
                    List.of(Vendor_.name.column()),
                    List.of(),
                    List.of()));
        }

        @Override
        public Object key(Vendor instance) {
            Long key = instance.id();
            return key == null || key == 0 ? null : key;
        }

        @Override
        public Vendor withKey(Vendor instance, Object key) {
            return new Vendor((Long) key, instance.name());
        }

        @Override
        public Object readKey(ColumnSource row, int first) throws SQLException {
            return row.getLong(first);
        }

        @Override
        public void writeKey(Object key, ColumnSink sink, int first) throws SQLException {
            sink.setLong(first, (Long) key);
        }

        @Override
        public Vendor read(Object key, ColumnSource row, int first, References references) throws
                SQLException {
            return new Vendor((Long) key, row.getString(first + 1));
        }

        @Override
        public Vendor reload(Vendor instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            return read(key, row, first, references);
        }

        @Override
        public void writeValues(Vendor instance, ColumnSink sink, int first) throws SQLException {
            sink.setString(first, instance.name());
        }
    }
}
