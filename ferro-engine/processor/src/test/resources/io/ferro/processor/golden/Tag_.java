package shop;

import io.ferro.model.OnDelete;
import io.ferro.query.IntegralAttribute;
import io.ferro.query.ManyAttribute;
import io.ferro.query.StringAttribute;
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
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Tag}, for queries, and the code that reads and writes rows of the table {@code tag}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Tag_ {
    /**
     * {@code name}: the column {@code name}.
     */
    public static final StringAttribute<Tag> name = StringAttribute.of(
            ColumnDescriptor.of("name", "name", ColumnType.STRING).withDeclaredType("varchar(40)"));

    /**
     * {@code weight}: the column {@code weight}.
     */
    public static final IntegralAttribute<Tag, Integer> weight = IntegralAttribute.of(
            ColumnDescriptor.of("weight", "weight", ColumnType.INTEGER));

    /**
     * {@code products}: each {@link Product} linked by a join table.
     */
    public static final ManyAttribute<Tag, Product> products = ManyAttribute.joinedFrom(
            Tag.class,
            Product.class,
            "products",
            "tags");

    /**
     * {@code narrower}: each {@link Tag} linked by a join table.
     */
    public static final ManyAttribute<Tag, Tag> narrower = ManyAttribute.joinedBy(
            Tag.class,
            Tag.class,
            "narrower",
            JoinDescriptor.of(
                    "narrower_tag",
                    ColumnDescriptor.of("from_tag_name", "from_tag_name", ColumnType.STRING)
                            .withDeclaredType("varchar(40)")
                            .references(Tag.class, OnDelete.CASCADE),
                    ColumnDescriptor.of("to_tag_name", "to_tag_name", ColumnType.STRING)
                            .withDeclaredType("varchar(40)")
                            .references(Tag.class, OnDelete.CASCADE)));

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Tag> DESCRIPTOR = new Descriptor();

    private Tag_() {
    }

    private static final class Descriptor extends ModelDescriptor<Tag> {
        Descriptor() {
            super(Tag.class, new TableDescriptor(
                    "tag",
                    List.of(Tag_.name.column()),
                    KeyGeneration.ASSIGNED,
                    List.of(Tag_.weight.column()),
                    List.of(),
                    List.of()));
        }

        @Override
        public Object key(Tag instance) {
            return instance.name();
        }

        @Override
        public Tag withKey(Tag instance, Object key) {
            return new Tag(
                    (String) key,
                    instance.products(),
                    instance.narrower(),
                    instance.weight());
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
        public Tag read(Object key, ColumnSource row, int first, References references) throws
                SQLException {
            return new Tag(
                    (String) key,
                    references.links(Tag_.products, key),
                    references.links(Tag_.narrower, key),
                    row.getInt(first + 1));
        }

        @Override
        public Tag reload(Tag instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            return read(key, row, first, references);
        }

        @Override
        public void writeValues(Tag instance, ColumnSink sink, int first) throws SQLException {
            sink.setInt(first, instance.weight());
        }

        @Override
        public List<ManyAttribute<Tag, ?>> collections() {
            return List.of(Tag_.products, Tag_.narrower);
        }

        @Override
        public Tag bind(Tag instance, Object key, References references) {
            return new Tag(
                    instance.name(),
                    references.links(Tag_.products, key),
                    references.links(Tag_.narrower, key),
                    instance.weight());
        }

        @Override
        public Object related(Tag instance, String property) {
            return switch (property) {
                case "products" -> instance.products();
                case "narrower" -> instance.narrower();
                default -> super.related(instance, property);
            };
        }
    }
}
