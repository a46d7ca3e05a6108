/** What can be told of the SQL that users write themselves, from its text alone. */
@NullMarked
package io.ferro.raw;

import org.jspecify.annotations.NullMarked;
