package shop;

import io.ferro.query.DecimalAttribute;
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
 * The attributes of {@link Sales.Line}, for queries, and the code that reads and writes rows of the table {@code line}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Sales_Line_ {
    /**
     * {@code id}: the column {@code id}.
     */
    public static final IntegralAttribute<Sales.Line, Long> id = IntegralAttribute.of(
            ColumnDescriptor.of("id", "id", ColumnType.LONG));

    /**
     * {@code price}: the column {@code price}.
     */
    public static final DecimalAttribute<Sales.Line> price = DecimalAttribute.of(
            ColumnDescriptor.of("price", "price", ColumnType.DECIMAL));

    /**
     * {@code count}: the column {@code count}.
     */
    public static final IntegralAttribute<Sales.Line, Integer> count = IntegralAttribute.of(
            ColumnDescriptor.of("count", "count", ColumnType.INTEGER));

    /**
     * {@code total}: the column {@code total}.
     */
    public static final DecimalAttribute<Sales.Line> total = DecimalAttribute.of(
            ColumnDescriptor.of("total", "total", ColumnType.DECIMAL).asReadOnly());

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Sales.Line> DESCRIPTOR = new Descriptor();

    private Sales_Line_() {
    }

    private static final class Descriptor extends ModelDescriptor<Sales.Line> {
        Descriptor() {
            super(Sales.Line.class, new TableDescriptor(
                    "line",
                    List.of(Sales_Line_.id.column()),
                    KeyGeneration.DATABASE,
                    List.of(Sales_Line_.price.column(), Sales_Line_.count.column(), Sales_Line_.total.column()),
                    List.of(),
                    List.of()).inSchema("sales"));
        }

        @Override
        public Object key(Sales.Line instance) {
            Long key = instance.id;
            return key == null || key == 0 ? null : key;
        }

        @Override
        public Sales.Line withKey(Sales.Line instance, Object key) {
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
        public Sales.Line read(Object key, ColumnSource row, int first, References references)
                throws SQLException {
            return reload(new Sales.Line(), key, row, first, references);
        }

        @Override
        public Sales.Line reload(Sales.Line instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            instance.id = (Long) key;
            instance.price = row.getBigDecimal(first + 1);
            instance.count = row.getInt(first + 2);
            instance.total = row.getBigDecimal(first + 3);
            return instance;
        }

        @Override
        public void writeValues(Sales.Line instance, ColumnSink sink, int first) throws
                SQLException {
            sink.setBigDecimal(first, instance.price);
            sink.setInt(first + 1, instance.count);
        }
    }
}
