package shop;

import io.ferro.query.IntegralAttribute;
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
 * The attributes of {@link Ticket}, for queries, and the code that reads and writes rows of the table {@code ticket}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Ticket_ {
    /**
     * {@code id}: the column {@code id}.
     */
    public static final IntegralAttribute<Ticket, Long> id = IntegralAttribute.of(
            ColumnDescriptor.of("id", "id", ColumnType.LONG));

    /**
     * {@code version}: the column {@code version}.
     */
    public static final IntegralAttribute<Ticket, Integer> version = IntegralAttribute.of(
            ColumnDescriptor.of("version", "version", ColumnType.INTEGER));

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Ticket> DESCRIPTOR = new Descriptor();

    private Ticket_() {
    }

    private static final class Descriptor extends ModelDescriptor<Ticket> {
        Descriptor() {
            super(Ticket.class, new TableDescriptor(
                    "ticket",
                    List.of(Ticket_.id.column()),
                    KeyGeneration.DATABASE,
                    List.of(Ticket_.version.column()),
                    List.of(),
                    List.of()).withVersion(Ticket_.version.column()));
        }

        @Override
        public Object key(Ticket instance) {
            Long key = instance.id;
            return key == null || key == 0 ? null : key;
        }

        @Override
        public Ticket withKey(Ticket instance, Object key) {
            instance.id = (Long) key;
            return instance;
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
        public Ticket read(Object key, ColumnSource row, int first, References references) throws
                SQLException {
            return reload(new Ticket(), key, row, first, references);
        }

        @Override
        public Ticket reload(Ticket instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            instance.id = (Long) key;
            instance.setVersion(row.getInt(first + 1));
            return instance;
        }

        @Override
        public void writeValues(Ticket instance, ColumnSink sink, int first) throws SQLException {
        }

        @Override
        public Number version(Ticket instance) {
            return instance.getVersion();
        }

        @Override
        public Ticket withVersion(Ticket instance, Number version) {
            instance.setVersion(version == null ? 0 : version.intValue());
            return instance;
        }
    }
}
