package io.ferro.generated;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class with every type, none of them nullable. */
@Model
class Plain {

    static final String NOT_A_COLUMN = "static";

    @Id
    @Nullable
    Long id;

    boolean flag;
    short small;
    int medium;
    long large;
    float coarse;
    double fine;
    Boolean boxedFlag = false;
    Short boxedSmall = 0;
    Integer boxedMedium = 0;
    Long boxedLarge = 0L;
    Float boxedCoarse = 0F;
    Double boxedFine = 0.0;
    String text = "";
    byte[] bytes = {};
    BigDecimal exact = BigDecimal.ZERO;
    UUID uuid = new UUID(0, 0);
    Instant instant = Instant.EPOCH;
    OffsetDateTime offsetDateTime = OffsetDateTime.MIN;
    LocalDateTime localDateTime = LocalDateTime.MIN;
    LocalDate localDate = LocalDate.MIN;
    LocalTime localTime = LocalTime.MIN;
    Size size = Size.SMALL;
    Ref<Country> country = Ref.id(Country.class, "NL");

    transient @Nullable String notAColumn;
}
