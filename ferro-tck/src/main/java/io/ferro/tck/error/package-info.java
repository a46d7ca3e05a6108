/** What the test kit says when something is wrong: FERRO-08nn. */
@NullMarked
package io.ferro.tck.error;

import org.jspecify.annotations.NullMarked;
