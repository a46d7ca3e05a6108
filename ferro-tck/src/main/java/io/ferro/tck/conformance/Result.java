package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import java.util.Optional;

/**
 * What one test said about one promise.
 *
 * @param id the promise
 * @param database where the test ran, empty if on none
 * @param outcome how it ended
 * @param test which it was, for people
 */
record Result(String id, Optional<Database> database, Outcome outcome, String test) {}
