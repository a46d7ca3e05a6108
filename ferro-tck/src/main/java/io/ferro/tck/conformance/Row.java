package io.ferro.tck.conformance;

import io.ferro.tck.Database;
import java.util.Set;

/**
 * One promise.
 *
 * @param id its id, such as {@code CONN-04}
 * @param promise its text, in Markdown
 * @param databases the databases on which it has to be proved, none if it needs none
 */
record Row(String id, String promise, Set<Database> databases) {

    boolean needsDatabase() {
        return !databases.isEmpty();
    }
}
