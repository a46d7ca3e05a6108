package shop;

import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import io.ferro.query.IntegralAttribute;
import io.ferro.query.RefAttribute;
import io.ferro.query.StringAttribute;
import io.ferro.query.TemporalAttribute;
import io.ferro.spi.ColumnDescriptor;
import io.ferro.spi.ColumnSink;
import io.ferro.spi.ColumnSource;
import io.ferro.spi.ColumnType;
import io.ferro.spi.KeyGeneration;
import io.ferro.spi.ModelDescriptor;
import io.ferro.spi.References;
import io.ferro.spi.TableDescriptor;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The attributes of {@link Booking}, for queries, and the code that reads and writes rows of the table {@code booking}.
 */
@Generated("io.ferro.processor.ModelProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "removal", "NullAway"})
public final class Booking_ {
    /**
     * {@code id}: the column {@code id}.
     */
    public static final IntegralAttribute<Booking, Long> id = IntegralAttribute.of(
            ColumnDescriptor.of("id", "id", ColumnType.LONG));

    /**
     * {@code state}: the column {@code state}.
     */
    public static final StringAttribute<Booking> state = StringAttribute.of(
            ColumnDescriptor.of("state", "state", ColumnType.STRING).withDefault("'new'"));

    /**
     * {@code guests}: the column {@code guests}.
     */
    public static final IntegralAttribute<Booking, Integer> guests = IntegralAttribute.of(
            ColumnDescriptor.of("guests", "guests", ColumnType.INTEGER)
                    .withDefault("1")
                    .withCheck("guests > 0"));

    /**
     * {@code madeAt}: the column {@code made_at}.
     */
    public static final TemporalAttribute<Booking, Instant> madeAt = TemporalAttribute.of(
            ColumnDescriptor.of("made_at", "madeAt", ColumnType.INSTANT).withDefault("current_timestamp"));

    /**
     * {@code place}: the columns of the embedded {@link Booking.Place}.
     */
    public static final PlaceAttributes place = new PlaceAttributes();

    /**
     * {@code origin}: the columns of the embedded {@link Booking.Place}.
     */
    public static final OriginAttributes origin = new OriginAttributes();

    /**
     * Reads and writes rows; sessions use it.
     */
    public static final ModelDescriptor<Booking> DESCRIPTOR = new Descriptor();

    private Booking_() {
    }

    /**
     * The attributes of {@code place}.
     */
    public static final class PlaceAttributes {
        /**
         * {@code place.city}: the column {@code place_city}.
         */
        public final StringAttribute<Booking> city = StringAttribute.of(
                ColumnDescriptor.of("place_city", "place.city", ColumnType.STRING));

        /**
         * {@code place.floor}: the column {@code place_floor}.
         */
        public final IntegralAttribute<Booking, Integer> floor = IntegralAttribute.of(
                ColumnDescriptor.of("place_floor", "place.floor", ColumnType.INTEGER));

        /**
         * {@code place.owner}: the {@link Vendor} whose key is in the column {@code place_owner_id}.
         */
        public final RefAttribute<Booking, Vendor, IntegralAttribute<Booking, Long>> owner = RefAttribute.of(
                Vendor.class,
                IntegralAttribute.of(ColumnDescriptor.of("place_owner_id", "place.owner", ColumnType.LONG)
                        .withIndex()
                        .references(Vendor.class, OnDelete.CASCADE)));

        private PlaceAttributes() {
        }
    }

    /**
     * The attributes of {@code origin}.
     */
    public static final class OriginAttributes {
        /**
         * {@code origin.city}: the column {@code from_city}.
         */
        public final StringAttribute<Booking> city = StringAttribute.of(
                ColumnDescriptor.of("from_city", "origin.city", ColumnType.STRING).asNullable());

        /**
         * {@code origin.floor}: the column {@code from_floor}.
         */
        public final IntegralAttribute<Booking, Integer> floor = IntegralAttribute.of(
                ColumnDescriptor.of("from_floor", "origin.floor", ColumnType.INTEGER).asNullable());

        /**
         * {@code origin.owner}: the {@link Vendor} whose key is in the column {@code from_owner_id}.
         */
        public final RefAttribute<Booking, Vendor, IntegralAttribute<Booking, Long>> owner = RefAttribute.of(
                Vendor.class,
                IntegralAttribute.of(ColumnDescriptor.of("from_owner_id", "origin.owner", ColumnType.LONG)
                        .asNullable()
                        .withIndex()
                        .references(Vendor.class, OnDelete.CASCADE)));

        private OriginAttributes() {
        }
    }

    private static final class Descriptor extends ModelDescriptor<Booking> {
        Descriptor() {
            super(Booking.class, new TableDescriptor(
                    "booking",
                    List.of(Booking_.id.column()),
                    KeyGeneration.DATABASE,
                    List.of(
                            Booking_.state.column(),
                            Booking_.guests.column(),
                            Booking_.madeAt.column(),
                            Booking_.place.city.column(),
                            Booking_.place.floor.column(),
                            Booking_.place.owner.id().column(),
                            Booking_.origin.city.column(),
                            Booking_.origin.floor.column(),
                            Booking_.origin.owner.id().column()),
                    List.of(),
                    List.of(List.of("place_city", "state"))));
        }

        @Override
        public Object key(Booking instance) {
            Long key = instance.id;
            return key == null || key == 0 ? null : key;
        }

        @Override
        public Booking withKey(Booking instance, Object key) {
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
        public Booking read(Object key, ColumnSource row, int first, References references) throws
                SQLException {
            return reload(new Booking(), key, row, first, references);
        }

        @Override
        public Booking reload(Booking instance, Object key, ColumnSource row, int first,
                References references) throws SQLException {
            instance.id = (Long) key;
            instance.state = row.getString(first + 1);
            instance.guests = row.getInt(first + 2);
            instance.madeAt = row.getInstant(first + 3);
            instance.place = readPlace(row, first, references);
            instance.origin = readOrigin(row, first, references);
            return instance;
        }

        @Override
        public void writeValues(Booking instance, ColumnSink sink, int first) throws SQLException {
            sink.setString(first, instance.state);
            sink.setInt(first + 1, instance.guests);
            sink.setInstant(first + 2, instance.madeAt);
            sink.setString(first + 3, instance.place == null ? null : instance.place.city());
            sink.setIntOrNull(first + 4, instance.place == null ? null : instance.place.floor());
            sink.setLongOrNull(first + 5, keyOf(instance.place == null ? null : instance.place.owner(), Long.class));
            sink.setString(first + 6, instance.origin == null ? null : instance.origin.city());
            sink.setIntOrNull(first + 7, instance.origin == null ? null : instance.origin.floor());
            sink.setLongOrNull(first + 8, keyOf(instance.origin == null ? null : instance.origin.owner(), Long.class));
        }

        @Override
        public Object related(Booking instance, String property) {
            return switch (property) {
                case "place.owner" -> instance.place == null ? null : instance.place.owner();
                case "origin.owner" -> instance.origin == null ? null : instance.origin.owner();
                default -> super.related(instance, property);
            };
        }

        @Override
        public boolean awaitsDefaults(Booking instance) {
            return instance.state == null
                    || instance.madeAt == null;
        }

        @Override
        public Booking withDefaults(Booking instance, ColumnSource row, int first,
                References references) throws SQLException {
            if (instance.state == null) {
                instance.state = row.getString(first);
            }
            if (instance.madeAt == null) {
                instance.madeAt = row.getInstant(first + 2);
            }
            return instance;
        }

        private static Booking.Place readPlace(ColumnSource row, int first, References references)
                throws SQLException {
            return new Booking.Place(row.getString(first + 4), row.getInt(first + 5), references.ref(Vendor.class, row.getLongOrNull(first + 6)));
        }

        private static Booking.Place readOrigin(ColumnSource row, int first, References references)
                throws SQLException {
            if (row.getString(first + 7) == null
                    && row.getIntOrNull(first + 8) == null
                    && row.getLongOrNull(first + 9) == null) {
                return null;
            }
            return new Booking.Place(row.getString(first + 7), row.getInt(first + 8), references.ref(Vendor.class, row.getLongOrNull(first + 9)));
        }

        private static <I> I keyOf(Ref<?> reference, Class<I> type) {
            return reference == null ? null : reference.id(type);
        }
    }
}
