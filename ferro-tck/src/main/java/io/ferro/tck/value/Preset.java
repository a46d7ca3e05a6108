package io.ferro.tck.value;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.tck.model.Colour;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of every type, each with a default, written as PostgreSQL would take it. */
@Model(table = "value_preset")
@SuppressWarnings("NullAway.Init")
public class Preset {

    @Id
    Long id;

    @Column(defaultValue = "true")
    Boolean flag;

    @Column(defaultValue = "'f'")
    Boolean quotedFlag;

    @Column(defaultValue = "-32768")
    Short small;

    @Column(defaultValue = "'2147483647'")
    Integer medium;

    @Column(defaultValue = "9223372036854775807")
    Long large;

    @Column(defaultValue = "3.4028235E38")
    Float single;

    @Column(defaultValue = "'NaN'")
    Float noNumber;

    @Column(defaultValue = "4.9E-324")
    Double precise;

    @Column(defaultValue = "'-Infinity'")
    Double infinite;

    @Column(defaultValue = "123456789012345678901234567890.1200")
    BigDecimal amount;

    @Column(defaultValue = "1e3")
    BigDecimal round;

    @Column(defaultValue = "'-7.10'")
    BigDecimal quotedAmount;

    @Column(defaultValue = "'it''s \\ 漢字😀'")
    String text;

    @Column(defaultValue = "''")
    String empty;

    @Column(defaultValue = "'\\x00ff7f80'")
    byte[] bytes;

    @Column(defaultValue = "'0FFE8CBF-91D2-4A45-9ED5-2A3A1BCD17F3'")
    UUID token;

    @Column(defaultValue = "'0001-01-01T00:00:00Z'")
    Instant moment;

    @Column(defaultValue = "'2024-02-29 23:30:00.5+05:45'")
    OffsetDateTime offset;

    @Column(defaultValue = "'9999-12-31T23:59:59.999999'")
    LocalDateTime dateTime;

    @Column(defaultValue = "'2024-02-29'")
    LocalDate date;

    @Column(defaultValue = "'12:34'")
    LocalTime time;

    @Column(defaultValue = "'GREEN'")
    Colour colour;

    @Column(defaultValue = "'{\"a\": [1, 2]}'")
    Map<String, List<Integer>> json;

    @Nullable
    String note;

    /** Nothing given. */
    public Preset() {}
}
