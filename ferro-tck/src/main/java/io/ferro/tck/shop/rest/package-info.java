/** The shop as Jakarta REST has it. */
@NullMarked
package io.ferro.tck.shop.rest;

import org.jspecify.annotations.NullMarked;
