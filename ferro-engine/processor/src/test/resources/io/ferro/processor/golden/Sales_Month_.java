package shop;

import io.ferro.query.DecimalAttribute;
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
 * The attributes of {@link Sales.Month}, for queries, and the code that reads and writes rows of the table {@code month}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Sales_Month_ {
    /**
     * {@code name}: the column {@code name}.
     */
    public static final StringAttribute<Sales.Month> name = StringAttribute.of(
            ColumnDescriptor.of("name", "name", ColumnType.STRING));

    /**
     * {@code revenue}: the column {@code revenue}.
     */
    public static final DecimalAttribute<Sales.Month> revenue = DecimalAttribute.of(
            ColumnDescriptor.of("revenue", "revenue", ColumnType.DECIMAL));

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Sales.Month> DESCRIPTOR = new Descriptor();

    private Sales_Month_() {
    }

    private static final class Descriptor extends ModelDescriptor<Sales.Month> {
        Descriptor() {
            super(Sales.Month.class, new TableDescriptor(
                    "month",
                    List.of(),
                    KeyGeneration.ASSIGNED,
                    List.of(Sales_Month_.name.column(), Sales_Month_.revenue.column()),
                    List.of(),
                    List.of()).inSchema("sales").asReadOnly());
        }

        @Override
        public Object key(Sales.Month instance) {
            return null;
        }

        @Override
        public Sales.Month withKey(Sales.Month instance, Object key) {
            return new Sales.Month(instance.name(), instance.revenue());
        }

        @Override
        public Object readKey(ColumnSource row, int first) throws SQLException {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeKey(Object key, ColumnSink sink, int first) throws SQLException {
            throw new UnsupportedOperationException();
        }

        @Override
        public Sales.Month read(Object key, ColumnSource row, int first, References references)
                throws SQLException {
            return new Sales.Month(row.getString(first), row.getBigDecimal(first + 1));
        }

        @Override
        public Sales.Month reload(Sales.Month instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            return read(key, row, first, references);
        }

        @Override
        public void writeValues(Sales.Month instance, ColumnSink sink, int first) throws
                SQLException {
        }
    }
}
