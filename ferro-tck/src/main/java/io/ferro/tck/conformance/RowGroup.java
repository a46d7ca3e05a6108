package io.ferro.tck.conformance;

import java.util.List;

/**
 * Promises about one subject.
 *
 * @param title the subject
 * @param rows the promises, in the order of the page
 */
record RowGroup(String title, List<Row> rows) {}
