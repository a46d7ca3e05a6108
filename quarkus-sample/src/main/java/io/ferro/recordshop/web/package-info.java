/** What every page and endpoint has in common. */
@NullMarked
package io.ferro.recordshop.web;

import org.jspecify.annotations.NullMarked;
