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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Visit}, for queries, and the code that reads and writes rows of the table {@code visit}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Visit_ {
    /**
     * {@code id}: the column {@code id}.
     */
    public static final IntegralAttribute<Visit, Integer> id = IntegralAttribute.of(
            ColumnDescriptor.of("id", "id", ColumnType.INTEGER));

    /**
     * {@code drink}: the column {@code drink}.
     */
    public static final StringAttribute<Visit> drink = StringAttribute.of(
            ColumnDescriptor.of("drink", "drink", ColumnType.STRING)
                    .asNullable()
                    .withDefault("'tea'"));

    /**
     * {@code span}: the columns of the embedded {@link Visit.Span}.
     */
    public static final SpanAttributes span = new SpanAttributes();

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Visit> DESCRIPTOR = new Descriptor();

    private Visit_() {
    }

    /**
     * The attributes of {@code span}.
     */
    public static final class SpanAttributes {
        /**
         * {@code span.begin}: the column {@code span_begin}.
         */
        public final IntegralAttribute<Visit, Integer> begin = IntegralAttribute.of(
                ColumnDescriptor.of("span_begin", "span.begin", ColumnType.INTEGER));

        /**
         * {@code span.end}: the column {@code span_end}.
         */
        public final IntegralAttribute<Visit, Integer> end = IntegralAttribute.of(
                ColumnDescriptor.of("span_end", "span.end", ColumnType.INTEGER));

        private SpanAttributes() {
        }
    }

    private static final class Descriptor extends ModelDescriptor<Visit> {
        Descriptor() {
            super(Visit.class, new TableDescriptor(
                    "visit",
                    List.of(Visit_.id.column()),
                    KeyGeneration.DATABASE,
                    List.of(Visit_.drink.column(), Visit_.span.begin.column(), Visit_.span.end.column()),
                    List.of(),
                    List.of()));
        }

        @Override
        public Object key(Visit instance) {
            int key = instance.id();
            return key == 0 ? null : key;
        }

        @Override
        public Visit withKey(Visit instance, Object key) {
            return new Visit((Integer) key, instance.drink(), instance.span());
        }

        @Override
        public Object readKey(ColumnSource row, int first) throws SQLException {
            return row.getInt(first);
        }

        @Override
        public void writeKey(Object key, ColumnSink sink, int first) throws SQLException {
            sink.setInt(first, (Integer) key);
        }

        @Override
        public Visit read(Object key, ColumnSource row, int first, References references) throws
                SQLException {
            return new Visit((Integer) key, Optional.ofNullable(row.getString(first + 1)), readSpan(row, first, references));
        }

        @Override
        public Visit reload(Visit instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            return read(key, row, first, references);
        }

        @Override
        public void writeValues(Visit instance, ColumnSink sink, int first) throws SQLException {
            sink.setString(first, orNull(instance.drink()));
            sink.setIntOrNull(first + 1, instance.span() == null ? null : instance.span().begin);
            sink.setIntOrNull(first + 2, instance.span() == null ? null : instance.span().end);
        }

        @Override
        public boolean awaitsDefaults(Visit instance) {
            return orNull(instance.drink()) == null;
        }

        @Override
        public Visit withDefaults(Visit instance, ColumnSource row, int first,
                References references) throws SQLException {
            return new Visit(instance.id(), orNull(instance.drink()) == null ? Optional.ofNullable(row.getString(first)) : instance.drink(), instance.span());
        }

        private static Visit.Span readSpan(ColumnSource row, int first, References references)
                throws SQLException {
            Visit.Span held = new Visit.Span();
            held.begin = row.getInt(first + 2);
            held.end = row.getInt(first + 3);
            return held;
        }

        private static <T> T orNull(Optional<T> value) {
            return value == null ? null : value.orElse(null);
        }
    }
}
