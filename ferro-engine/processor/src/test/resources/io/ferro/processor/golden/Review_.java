package shop;

import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import io.ferro.query.IntegralAttribute;
import io.ferro.query.RefAttribute;
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
 * The attributes of {@link Review}, for queries, and the code that reads and writes rows of the table {@code review}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Review_ {
    /**
     * {@code id}: the column {@code id}.
     */
    public static final IntegralAttribute<Review, Long> id = IntegralAttribute.of(
            ColumnDescriptor.of("id", "id", ColumnType.LONG));

    /**
     * {@code product}: the {@link Product} whose key is in the column {@code product_id}.
     */
    public static final RefAttribute<Review, Product, IntegralAttribute<Review, Long>> product = RefAttribute.of(
            Product.class,
            IntegralAttribute.of(ColumnDescriptor.of("product_id", "product", ColumnType.LONG)
                    .withIndex()
                    .references(Product.class, OnDelete.CASCADE)));

    /**
     * {@code stars}: the column {@code stars}.
     */
    public static final IntegralAttribute<Review, Integer> stars = IntegralAttribute.of(
            ColumnDescriptor.of("stars", "stars", ColumnType.INTEGER));

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Review> DESCRIPTOR = new Descriptor();

    private Review_() {
    }

    private static final class Descriptor extends ModelDescriptor<Review> {
        Descriptor() {
            super(Review.class, new TableDescriptor(
                    "review",
                    List.of(Review_.id.column()),
                    KeyGeneration.DATABASE,
                    List.of(Review_.product.id().column(), Review_.stars.column()),
                    List.of(),
                    List.of()));
        }

        @Override
        public Object key(Review instance) {
            Long key = instance.id();
            return key == null || key == 0 ? null : key;
        }

        @Override
        public Review withKey(Review instance, Object key) {
            return new Review((Long) key, instance.product(), instance.stars());
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
        public Review read(Object key, ColumnSource row, int first, References references) throws
                SQLException {
            return new Review((Long) key, references.ref(Product.class, row.getLongOrNull(first + 1)), row.getInt(first + 2));
        }

        @Override
        public Review reload(Review instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            return read(key, row, first, references);
        }

        @Override
        public void writeValues(Review instance, ColumnSink sink, int first) throws SQLException {
            sink.setLongOrNull(first, keyOf(instance.product(), Long.class));
            sink.setInt(first + 1, instance.stars());
        }

        @Override
        public Object related(Review instance, String property) {
            return switch (property) {
                case "product" -> instance.product();
                default -> super.related(instance, property);
            };
        }

        private static <I> I keyOf(Ref<?> reference, Class<I> type) {
            return reference == null ? null : reference.id(type);
        }
    }
}
