/** What happens around the calls of methods that are {@code @Transactional} or {@link io.ferro.cdi.WithSession}. */
@NullMarked
package io.ferro.cdi.transaction;

import org.jspecify.annotations.NullMarked;
