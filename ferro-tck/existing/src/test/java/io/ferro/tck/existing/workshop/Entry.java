package io.ferro.tck.existing.workshop;

import io.ferro.model.Model;
import java.time.Instant;

/**
 * A line of the journal, whose table has no key.
 *
 * @param at when
 * @param what what
 */
@Model(table = "journal", readOnly = true)
public record Entry(Instant at, String what) {}
