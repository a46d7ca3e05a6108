package shop;

import io.ferro.query.BooleanAttribute;
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
 * The attributes of {@link Country}, for queries, and the code that reads and writes rows of the table {@code country}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Country_ {
    /**
     * {@code name}: the column {@code name}.
     */
    public static final StringAttribute<Country> name = StringAttribute.of(
            ColumnDescriptor.of("name", "name", ColumnType.STRING));

    /**
     * {@code code}: the column {@code code}.
     */
    public static final StringAttribute<Country> code = StringAttribute.of(
            ColumnDescriptor.of("code", "code", ColumnType.STRING));

    /**
     * {@code population}: the column {@code population}.
     */
    public static final IntegralAttribute<Country, Long> population = IntegralAttribute.of(
            ColumnDescriptor.of("population", "population", ColumnType.LONG).asNullable());

    /**
     * {@code area}: the column {@code area}.
     */
    public static final IntegralAttribute<Country, Integer> area = IntegralAttribute.of(
            ColumnDescriptor.of("area", "area", ColumnType.INTEGER));

    /**
     * {@code landlocked}: the column {@code landlocked}.
     */
    public static final BooleanAttribute<Country> landlocked = BooleanAttribute.of(
            ColumnDescriptor.of("landlocked", "landlocked", ColumnType.BOOLEAN));

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Country> DESCRIPTOR = new Descriptor();

    private Country_() {
    }

    private static final class Descriptor extends ModelDescriptor<Country> {
        Descriptor() {
            super(Country.class, new TableDescriptor(
                    "country",
                    List.of(Country_.code.column()),
                    KeyGeneration.ASSIGNED,
                    List.of(
                            Country_.name.column(),
                            Country_.population.column(),
                            Country_.area.column(),
                            Country_.landlocked.column()),
                    List.of(),
                    List.of()));
        }

        @Override
        public Object key(Country instance) {
            return instance.code();
        }

        @Override
        public Country withKey(Country instance, Object key) {
            return new Country(
                    instance.name(),
                    (String) key,
                    instance.population(),
                    instance.area(),
                    instance.landlocked());
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
        public Country read(Object key, ColumnSource row, int first, References references) throws
                SQLException {
            return new Country(
                    row.getString(first + 1),
                    (String) key,
                    Optional.ofNullable(row.getLongOrNull(first + 2)),
                    row.getInt(first + 3),
                    row.getBoolean(first + 4));
        }

        @Override
        public Country reload(Country instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            return read(key, row, first, references);
        }

        @Override
        public void writeValues(Country instance, ColumnSink sink, int first) throws SQLException {
            sink.setString(first, instance.name());
            sink.setLongOrNull(first + 1, orNull(instance.population()));
            sink.setInt(first + 2, instance.area());
            sink.setBoolean(first + 3, instance.landlocked());
        }

        private static <T> T orNull(Optional<T> value) {
            return value == null ? null : value.orElse(null);
        }
    }
}
