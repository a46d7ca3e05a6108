package io.ferro.tck.page;

import io.ferro.query.Attribute;
import io.ferro.query.Sort;
import io.ferro.tck.model.Colour;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes rows of few different values, so that many are equal, and orders of them. The same seed makes the same. */
final class RandomListings {

    private static final List<Attribute<Listing, ?>> COLUMNS = List.of(
            Listing_.id,
            Listing_.flag,
            Listing_.small,
            Listing_.medium,
            Listing_.large,
            Listing_.single,
            Listing_.precise,
            Listing_.amount,
            Listing_.text,
            Listing_.bytes,
            Listing_.token,
            Listing_.moment,
            Listing_.offset,
            Listing_.dateTime,
            Listing_.date,
            Listing_.time,
            Listing_.colour,
            Listing_.looseFlag,
            Listing_.looseNumber,
            Listing_.loosePrecise,
            Listing_.looseAmount,
            Listing_.looseText,
            Listing_.looseBytes,
            Listing_.looseToken,
            Listing_.looseMoment,
            Listing_.looseDate,
            Listing_.looseColour);

    private final Random random;

    RandomListings(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** {@return an order of none to four columns, NULL wherever it comes} */
    List<Sort<Listing>> order() {
        List<Sort<Listing>> order = new ArrayList<>();
        for (int sorts = random.nextInt(5); sorts > 0; sorts--) {
            Attribute<Listing, ?> column = COLUMNS.get(random.nextInt(COLUMNS.size()));
            Sort<Listing> sort = random.nextBoolean() ? column.asc() : column.desc();
            order.add(
                    switch (random.nextInt(4)) {
                        case 0 -> sort.nullsFirst();
                        case 1 -> sort.nullsLast();
                        default -> sort;
                    });
        }
        return order;
    }

    /** {@return that order with nothing left open} */
    static List<Sort<Listing>> total(List<Sort<Listing>> order) {
        boolean descending = !order.isEmpty() && order.get(order.size() - 1).isDescending();
        List<Sort<Listing>> total = new ArrayList<>(order);
        total.add(descending ? Listing_.id.desc() : Listing_.id.asc());
        return total;
    }

    Listing listing() {
        Listing listing = new Listing();
        listing.flag = random.nextBoolean();
        listing.small = one((short) -1, Short.MAX_VALUE, Short.MIN_VALUE);
        listing.medium = one(0, Integer.MAX_VALUE, Integer.MIN_VALUE);
        listing.large = one(0L, Long.MAX_VALUE, Long.MIN_VALUE);
        listing.single = one(0.1f, -0.1f, Float.NaN, Float.POSITIVE_INFINITY, Float.MIN_VALUE, 16_777_216f);
        listing.precise =
                one(0.1, 1.0 / 3, Double.NaN, Double.NEGATIVE_INFINITY, -Double.MAX_VALUE, 9.007199254740992e15);
        listing.amount = one(new BigDecimal("1.10"), new BigDecimal("1.1"), new BigDecimal("-12345678901234567890.12"));
        listing.text = one("", "a", "A", "ä", "z\"'; drop table page_listing; --", "😀", "\uFFFD");
        listing.bytes = one(new byte[0], new byte[] {0}, new byte[] {-1, 0}, new byte[] {1});
        listing.token = one(new UUID(0, 0), new UUID(-1, -1), new UUID(1, -1));
        listing.moment = one(
                Instant.EPOCH,
                Instant.parse("0001-01-01T00:00:00.000001Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z"));
        listing.offset = one(
                OffsetDateTime.parse("2026-03-29T02:30:00.1+02:00"), OffsetDateTime.parse("2026-03-29T00:30:00.1Z"));
        listing.dateTime = one(LocalDateTime.parse("2026-03-29T02:30:00"), LocalDateTime.parse("0001-01-01T00:00:00"));
        listing.date = one(LocalDate.parse("1582-10-10"), LocalDate.EPOCH, LocalDate.parse("9999-12-31"));
        listing.time = one(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.parse("23:59:59.999999"));
        listing.colour = one(Colour.values());
        listing.looseFlag = maybe(true, false);
        listing.looseNumber = maybe(1, 2);
        listing.loosePrecise = maybe(0.5, Double.NaN);
        listing.looseAmount = maybe(BigDecimal.ONE, new BigDecimal("2.000"));
        listing.looseText = maybe("", "a", "null");
        listing.looseBytes = maybe(new byte[0], new byte[] {7});
        listing.looseToken = maybe(new UUID(0, 1), new UUID(0, 2));
        listing.looseMoment = maybe(Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z"));
        listing.looseDate = maybe(LocalDate.EPOCH, LocalDate.MIN.withYear(1));
        listing.looseColour = maybe(Colour.values());
        return listing;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private <T> @Nullable T maybe(T... values) {
        return random.nextInt(3) == 0 ? null : one(values);
    }
}
