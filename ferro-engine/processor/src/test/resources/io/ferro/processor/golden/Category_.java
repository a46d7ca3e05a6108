package shop;

import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import io.ferro.query.BooleanAttribute;
import io.ferro.query.RefAttribute;
import io.ferro.query.StringAttribute;
import io.ferro.query.ValueAttribute;
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
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Category}, for queries, and the code that reads and writes rows of the table {@code category}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Category_ {
    /**
     * {@code id}: the column {@code id}.
     */
    public static final ValueAttribute<Category, UUID> id = ValueAttribute.of(
            ColumnDescriptor.of("id", "id", ColumnType.UUID));

    /**
     * {@code title}: the column {@code title}.
     */
    public static final StringAttribute<Category> title = StringAttribute.of(
            ColumnDescriptor.of("title", "title", ColumnType.STRING));

    /**
     * {@code hidden}: the column {@code hidden}.
     */
    public static final BooleanAttribute<Category> hidden = BooleanAttribute.of(
            ColumnDescriptor.of("hidden", "hidden", ColumnType.BOOLEAN));

    /**
     * {@code season}: the column {@code season}.
     */
    public static final ValueAttribute<Category, Category.Season> season = ValueAttribute.of(
            ColumnDescriptor.of("season", "season", ColumnType.enumOf(Category.Season.class)).withIndex());

    /**
     * {@code parent}: the {@link Category} whose key is in the column {@code parent_id}.
     */
    public static final RefAttribute<Category, Category, ValueAttribute<Category, UUID>> parent = RefAttribute.of(
            Category.class,
            ValueAttribute.of(ColumnDescriptor.of("parent_id", "parent", ColumnType.UUID)
                    .asNullable()
                    .withIndex()
                    .references(Category.class, OnDelete.SET_NULL)));

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Category> DESCRIPTOR = new Descriptor();

    private Category_() {
    }

    private static final class Descriptor extends ModelDescriptor<Category> {
        Descriptor() {
            super(Category.class, new TableDescriptor(
                    "category",
                    List.of(Category_.id.column()),
                    KeyGeneration.CLIENT,
                    List.of(
                            Category_.title.column(),
                            Category_.hidden.column(),
                            Category_.season.column(),
                            Category_.parent.id().column()),
                    List.of(),
                    List.of()));
        }

        @Override
        public Object key(Category instance) {
            return instance.getId();
        }

        @Override
        public Category withKey(Category instance, Object key) {
            instance.setId((UUID) key);
            return instance;
        }

        @Override
        public Object readKey(ColumnSource row, int first) throws SQLException {
            return row.getUuid(first);
        }

        @Override
        public void writeKey(Object key, ColumnSink sink, int first) throws SQLException {
            sink.setUuid(first, (UUID) key);
        }

        @Override
        public Category read(Object key, ColumnSource row, int first, References references) throws
                SQLException {
            return reload(new Category(), key, row, first, references);
        }

        @Override
        public Category reload(Category instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            instance.setId((UUID) key);
            instance.title(row.getString(first + 1));
            instance.setHidden(row.getBoolean(first + 2));
            instance.setSeason(Category_.season.column().type().read(row, first + 3));
            instance.setParent(Optional.ofNullable(references.ref(Category.class, row.getUuid(first + 4))));
            return instance;
        }

        @Override
        public void writeValues(Category instance, ColumnSink sink, int first) throws SQLException {
            sink.setString(first, instance.title());
            sink.setBoolean(first + 1, instance.isHidden());
            Category_.season.column().type().write(sink, first + 2, instance.getSeason());
            sink.setUuid(first + 3, keyOf(orNull(instance.getParent()), UUID.class));
        }

        @Override
        public Object related(Category instance, String property) {
            return switch (property) {
                case "parent" -> orNull(instance.getParent());
                default -> super.related(instance, property);
            };
        }

        private static <I> I keyOf(Ref<?> reference, Class<I> type) {
            return reference == null ? null : reference.id(type);
        }

        private static <T> T orNull(Optional<T> value) {
            return value == null ? null : value.orElse(null);
        }
    }
}
