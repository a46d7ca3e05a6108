package io.ferro.tck.value;

import io.ferro.tck.model.Colour;
import io.ferro.tck.model.Specimen;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Makes rows of random values of every type, one in eight of them at an end of its type. The same seed makes the same rows. */
final class RandomValues {

    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long END_DAY = LocalDate.of(10_000, 1, 1).toEpochDay();
    private static final String LETTERS = "aZ09 _%'\"\\\n\t\u0001éß漢\u0301\uFFFF";

    private final SplittableRandom random;
    private final boolean nul;

    RandomValues(long seed, boolean nul) {
        this.random = new SplittableRandom(seed);
        this.nul = nul;
    }

    Specimen specimen() {
        Specimen specimen = new Specimen();
        specimen.flag = random.nextBoolean();
        specimen.small = (short) whole();
        specimen.medium = (int) whole();
        specimen.large = whole();
        specimen.single = Float.intBitsToFloat((int) bits());
        specimen.precise = Double.longBitsToDouble(bits());
        specimen.amount = decimal();
        specimen.text = text();
        specimen.bytes = bytes();
        specimen.token = new UUID(whole(), whole());
        specimen.moment = Instant.ofEpochSecond(date().toEpochDay() * 86_400 + random.nextInt(86_400), nanos());
        specimen.offset = OffsetDateTime.of(
                date().withDayOfMonth(15).withYear(1 + random.nextInt(9999)),
                time(),
                ZoneOffset.ofTotalSeconds(random.nextInt(-64_800, 64_801)));
        specimen.dateTime = LocalDateTime.of(date(), time());
        specimen.date = date();
        specimen.time = time();
        specimen.colour = random.nextBoolean() ? Colour.RED : Colour.GREEN;
        return specimen;
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    private long whole() {
        long[] ends = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, 1L << 53};
        return rarely() ? ends[random.nextInt(ends.length)] : random.nextLong() >> random.nextInt(64);
    }

    /** Random bits are huge and tiny numbers, subnormal ones and NaN; those of whole numbers are ordinary ones. */
    private long bits() {
        return switch (random.nextInt(4)) {
            case 0 -> Double.doubleToLongBits(random.nextInt(-1000, 1000) / 8.0);
            case 1 ->
                List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE).stream()
                        .mapToLong(Double::doubleToLongBits)
                        .toArray()[random.nextInt(4)];
            case 2 -> random.nextLong() & 0x000F_FFFF_FFFF_FFFFL;
            default -> random.nextLong();
        };
    }

    private BigDecimal decimal() {
        byte[] digits = new byte[1 + random.nextInt(rarely() ? 60 : 10)];
        random.nextBytes(digits);
        return new BigDecimal(new BigInteger(digits), random.nextInt(rarely() ? 200 : 12));
    }

    private String text() {
        int length = rarely() ? random.nextInt(3) : random.nextInt(40);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(10);
            if (kind == 0) {
                text.appendCodePoint(0x10000 + random.nextInt(0xFFFFF));
            } else if (kind == 1) {
                text.append((char) random.nextInt(nul ? 0 : 1, 0xD800));
            } else {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return text.toString();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[rarely() ? 0 : random.nextInt(64)];
        random.nextBytes(bytes);
        return bytes;
    }

    private LocalDate date() {
        long day = rarely() ? (random.nextBoolean() ? FIRST_DAY : END_DAY - 1) : random.nextLong(FIRST_DAY, END_DAY);
        return LocalDate.ofEpochDay(day);
    }

    private LocalTime time() {
        return LocalTime.ofSecondOfDay(random.nextInt(86_400)).withNano(nanos());
    }

    private int nanos() {
        return rarely() ? (random.nextBoolean() ? 0 : 999_999_999) : random.nextInt(1_000_000_000);
    }
}
