/** Artists, albums and tracks: the models, what the shop does with them, and how it is reached over HTTP. */
@NullMarked
package io.ferro.recordshop.catalog;

import org.jspecify.annotations.NullMarked;
