package shop;

import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import io.ferro.query.BooleanAttribute;
import io.ferro.query.DecimalAttribute;
import io.ferro.query.IntegralAttribute;
import io.ferro.query.ManyAttribute;
import io.ferro.query.RefAttribute;
import io.ferro.query.StringAttribute;
import io.ferro.query.TemporalAttribute;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ColumnType;
import io.ferro.spi.JoinDescriptor;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.References;
import io.ferro.spi.TableDescriptor;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Product}, for queries, and the code that reads and writes rows of the table {@code product}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Product_ {
    /**
     * {@code id}: the column {@code id}.
     */
    public static final IntegralAttribute<Product, Long> id = IntegralAttribute.of(
            ColumnDescriptor.of("id", "id", ColumnType.LONG));

    /**
     * {@code sku}: the column {@code sku}.
     */
    public static final StringAttribute<Product> sku = StringAttribute.of(
            ColumnDescriptor.of("sku", "sku", ColumnType.STRING));

    /**
     * {@code name}: the column {@code name}.
     */
    public static final StringAttribute<Product> name = StringAttribute.of(
            ColumnDescriptor.of("name", "name", ColumnType.STRING).withDeclaredType("varchar(200)"));

    /**
     * {@code price}: the column {@code price}.
     */
    public static final DecimalAttribute<Product> price = DecimalAttribute.of(
            ColumnDescriptor.of("price", "price", ColumnType.DECIMAL));

    /**
     * {@code note}: the column {@code note}.
     */
    public static final StringAttribute<Product> note = StringAttribute.of(
            ColumnDescriptor.of("note", "note", ColumnType.STRING).asNullable());

    /**
     * {@code archived}: the column {@code archived}.
     */
    public static final BooleanAttribute<Product> archived = BooleanAttribute.of(
            ColumnDescriptor.of("archived", "archived", ColumnType.BOOLEAN));

    /**
     * {@code createdAt}: the column {@code created_at}.
     */
    public static final TemporalAttribute<Product, Instant> createdAt = TemporalAttribute.of(
            ColumnDescriptor.of("created_at", "createdAt", ColumnType.INSTANT));

    /**
     * {@code views}: the column {@code views}.
     */
    public static final IntegralAttribute<Product, Long> views = IntegralAttribute.of(
            ColumnDescriptor.of("views", "views", ColumnType.LONG));

    /**
     * {@code vendor}: the {@link Vendor} whose key is in the column {@code vendor_id}.
     */
    public static final RefAttribute<Product, Vendor, IntegralAttribute<Product, Long>> vendor = RefAttribute.of(
            Vendor.class,
            IntegralAttribute.of(ColumnDescriptor.of("vendor_id", "vendor", ColumnType.LONG)
                    .withIndex()
                    .references(Vendor.class, OnDelete.RESTRICT)));

    /**
     * {@code reviews}: each {@link Review} that refers to this model.
     */
    public static final ManyAttribute<Product, Review> reviews = ManyAttribute.referredBy(
            Product.class,
            Review.class,
            "reviews",
            "product");

    /**
     * {@code tags}: each {@link Tag} linked by a join table.
     */
    public static final ManyAttribute<Product, Tag> tags = ManyAttribute.joinedBy(
            Product.class,
            Tag.class,
            "tags",
            JoinDescriptor.of(
                    "product_tags",
                    ColumnDescriptor.of("product_id", "product_id", ColumnType.LONG).references(Product.class, OnDelete.CASCADE),
                    ColumnDescriptor.of("tag_name", "tag_name", ColumnType.STRING)
                            .withIndex()
                            .withDeclaredType("varchar(40)")
                            .references(Tag.class, OnDelete.CASCADE)));

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Product> DESCRIPTOR = new Descriptor();

    private Product_() {
    }

    private static final class Descriptor extends ModelDescriptor<Product> {
        Descriptor() {
            super(Product.class, new TableDescriptor(
                    "product",
                    List.of(Product_.id.column()),
                    KeyGeneration.DATABASE,
                    List.of(
                            Product_.sku.column(),
                            Product_.name.column(),
                            Product_.price.column(),
                            Product_.note.column(),
                            Product_.archived.column(),
                            Product_.createdAt.column(),
                            Product_.views.column(),
                            Product_.vendor.id().column()),
                    List.of(List.of("vendor_id", "sku")),
                    List.of(List.of("archived", "created_at"), List.of("name"))));
        }

        @Override
        public Object key(Product instance) {
            Long key = instance.id;
            return key == null || key == 0 ? null : key;
        }

        @Override
        public Product withKey(Product instance, Object key) {
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
        public Product read(Object key, ColumnSource row, int first, References references) throws
                SQLException {
            return reload(new Product(), key, row, first, references);
        }

        @Override
        public Product reload(Product instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            instance.id = (Long) key;
            instance.sku = row.getString(first + 1);
            instance.name = row.getString(first + 2);
            instance.price = row.getBigDecimal(first + 3);
            instance.note = row.getString(first + 4);
            instance.archived = row.getBoolean(first + 5);
            instance.createdAt = row.getInstant(first + 6);
            instance.views = row.getLong(first + 7);
            instance.vendor = references.ref(Vendor.class, row.getLongOrNull(first + 8));
            return bind(instance, key, references);
        }

        @Override
        public void writeValues(Product instance, ColumnSink sink, int first) throws SQLException {
            sink.setString(first, instance.sku);
            sink.setString(first + 1, instance.name);
            sink.setBigDecimal(first + 2, instance.price);
            sink.setString(first + 3, instance.note);
            sink.setBoolean(first + 4, instance.archived);
            sink.setInstant(first + 5, instance.createdAt);
            sink.setLong(first + 6, instance.views);
            sink.setLongOrNull(first + 7, keyOf(instance.vendor, Long.class));
        }

        @Override
        public List<ManyAttribute<Product, ?>> collections() {
            return List.of(Product_.reviews, Product_.tags);
        }

        @Override
        public Product bind(Product instance, Object key, References references) {
            instance.reviews = references.many(Product_.reviews, key);
            instance.tags = references.links(Product_.tags, key);
            return instance;
        }

        @Override
        public Object related(Product instance, String property) {
            return switch (property) {
                case "vendor" -> instance.vendor;
                case "reviews" -> instance.reviews;
                case "tags" -> instance.tags;
                default -> super.related(instance, property);
            };
        }

        private static <I> I keyOf(Ref<?> reference, Class<I> type) {
            return reference == null ? null : reference.id(type);
        }
    }
}
