/** The models of the page about relationships. */
@NullMarked
package io.ferro.docs.blog;

import org.jspecify.annotations.NullMarked;
