package io.ferro.error;

import io.ferro.ConfigurationException;
import io.ferro.InvalidCursorException;

/** Errors about pages: FERRO-0435 to FERRO-0439. */
public final class PageErrors {

    private PageErrors() {}

    public static ConfigurationException tooSmall(String name, int value) {
        return configuration("0435", "The " + name + " of a page request is " + value + ". It must be one or more.");
    }

    public static ConfigurationException notPageable(String step) {
        return configuration(
                "0436",
                "page() was called on a query with " + step
                        + "(). Leave it away: the page request says how many rows there"
                        + " are and where they begin, and a page locks none of them.");
    }

    /** What came may be anything, so nothing of it is said. */
    public static InvalidCursorException invalidCursor() {
        return new InvalidCursorException(
                "FERRO-0437: A page request holds no cursor of this query. Take the cursor from"
                        + " page.next() of the same query in the same order, as it is, or begin again with PageRequest.first.");
    }

    public static ConfigurationException noKey(Class<?> model) {
        return configuration(
                "0438",
                model.getSimpleName()
                        + " has no @Id, so no row says where the next page begins. Ask for pages by PageRequest.number, in an"
                        + " order that tells all rows apart.");
    }

    public static ConfigurationException noOrder(Class<?> model, String property) {
        return configuration(
                "0439",
                model.getSimpleName() + "." + property
                        + " has no order that a page could go on from: it is JSON, or no column. Order by something else, or"
                        + " ask for pages by PageRequest.number.");
    }

    private static ConfigurationException configuration(String id, String text) {
        return new ConfigurationException("FERRO-" + id + ": " + text, null);
    }
}
