/** The models that the pages of the guide talk about. */
@NullMarked
package io.ferro.docs.shop;

import org.jspecify.annotations.NullMarked;
