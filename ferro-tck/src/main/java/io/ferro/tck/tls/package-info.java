/** Encrypted connections to PostgreSQL, and who is believed on them. */
@NullMarked
package io.ferro.tck.tls;

import org.jspecify.annotations.NullMarked;
