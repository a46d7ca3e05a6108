/** Connection URLs: what users write, taken apart. Nothing here contacts a database. */
@NullMarked
package io.ferro.url;

import org.jspecify.annotations.NullMarked;
