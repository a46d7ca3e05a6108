package io.ferro.tck.declaration;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A column for every type that can be written out, each with a Java type that suits it. */
@Model(table = "typed_words")
public record Words(
        @Id @Column(type = "int") int id,
        @Column(type = "text") String text,
        @Column(type = "varchar(20)") String varchar,
        @Column(type = "smallint") int small,
        @Column(type = "int") long medium,
        @Column(type = "bigint") int big,
        @Column(type = "uuid") UUID uuid,
        @Column(type = "timestamp") LocalDateTime dateTime,
        @Column(type = "timestamptz") Instant instant,
        @Column(type = "timestamptz") OffsetDateTime offset,
        @Column(type = "date") LocalDate date,
        @Column(type = "time") LocalTime time,
        @Column(type = "numeric(12, 4)") BigDecimal amount) {}
