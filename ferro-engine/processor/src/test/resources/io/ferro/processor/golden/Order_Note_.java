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
 * The attributes of {@link Order.Note}, for queries, and the code that reads and writes rows of the table {@code note}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Order_Note_ {
    /**
     * {@code number}: the column {@code number}.
     */
    public static final IntegralAttribute<Order.Note, Long> number = IntegralAttribute.of(
            ColumnDescriptor.of("number", "number", ColumnType.LONG));

    /**
     * {@code text}: the column {@code text}.
     */
    public static final StringAttribute<Order.Note> text = StringAttribute.of(
            ColumnDescriptor.of("text", "text", ColumnType.STRING));

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Order.Note> DESCRIPTOR = new Descriptor();

    private Order_Note_() {
    }

    private static final class Descriptor extends ModelDescriptor<Order.Note> {
        Descriptor() {
            super(Order.Note.class, new TableDescriptor(
                    "note",
                    List.of(Order_Note_.number.column()),
                    KeyGeneration.ASSIGNED,
                    List.of(Order_Note_.text.column()),
                    List.of(),
                    List.of()));
        }

        @Override
        public Object key(Order.Note instance) {
            return instance.number();
        }

        @Override
        public Order.Note withKey(Order.Note instance, Object key) {
            return new Order.Note((Long) key, instance.text());
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
        public Order.Note read(Object key, ColumnSource row, int first, References references)
                throws SQLException {
            return new Order.Note((Long) key, row.getString(first + 1));
        }

        @Override
        public Order.Note reload(Order.Note instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            return read(key, row, first, references);
        }

        @Override
        public void writeValues(Order.Note instance, ColumnSink sink, int first) throws
                SQLException {
            sink.setString(first, instance.text());
        }
    }
}
