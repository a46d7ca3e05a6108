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
 * The attributes of {@link Order.Line}, for queries, and the code that reads and writes rows of the table {@code order_line}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Order_Line_ {
    /**
     * {@code order}: the column {@code order_no}.
     */
    public static final IntegralAttribute<Order.Line, Long> order = IntegralAttribute.of(
            ColumnDescriptor.of("order_no", "order", ColumnType.LONG));

    /**
     * {@code position}: the column {@code position}.
     */
    public static final IntegralAttribute<Order.Line, Integer> position = IntegralAttribute.of(
            ColumnDescriptor.of("position", "position", ColumnType.INTEGER));

    /**
     * {@code text}: the column {@code text}.
     */
    public static final StringAttribute<Order.Line> text = StringAttribute.of(
            ColumnDescriptor.of("text", "text", ColumnType.STRING));

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Order.Line> DESCRIPTOR = new Descriptor();

    private Order_Line_() {
    }

    /**
     * The primary key of {@link Order.Line}.
     *
     * @param order the column {@code order_no}
     * @param position the column {@code position}
     */
    public record Key(long order, int position) {
    }

    private static final class Descriptor extends ModelDescriptor<Order.Line> {
        Descriptor() {
            super(Order.Line.class, new TableDescriptor(
                    "order_line",
                    List.of(Order_Line_.order.column(), Order_Line_.position.column()),
                    KeyGeneration.ASSIGNED,
                    List.of(Order_Line_.text.column()),
                    List.of(),
                    List.of()));
        }

        @Override
        public Object key(Order.Line instance) {
            if (instance.order == null) {
                return null;
            }
            return new Key(instance.order, instance.position);
        }

        @Override
        public Order.Line withKey(Order.Line instance, Object key) {
            Key parts = (Key) key;
            instance.order = parts.order();
            instance.position = parts.position();
            return instance;
        }

        @Override
        public Object readKey(ColumnSource row, int first) throws SQLException {
            return new Key(row.getLong(first), row.getInt(first + 1));
        }

        @Override
        public void writeKey(Object key, ColumnSink sink, int first) throws SQLException {
            Key parts = (Key) key;
            sink.setLong(first, parts.order());
            sink.setInt(first + 1, parts.position());
        }

        @Override
        public Order.Line read(Object key, ColumnSource row, int first, References references)
                throws SQLException {
            return reload(new Order.Line(), key, row, first, references);
        }

        @Override
        public Order.Line reload(Order.Line instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            Key parts = (Key) key;
            instance.order = parts.order();
            instance.position = parts.position();
            instance.text = row.getString(first + 2);
            return instance;
        }

        @Override
        public void writeValues(Order.Line instance, ColumnSink sink, int first) throws
                SQLException {
            sink.setString(first, instance.text);
        }
    }
}
