/** What happens to albums, counted on a connection of its own. */
@NullMarked
package io.ferro.recordshop.activity;

import org.jspecify.annotations.NullMarked;
