/** Assertions about a schema per connection. */
@NullMarked
package io.ferro.tck.tenant;

import org.jspecify.annotations.NullMarked;
