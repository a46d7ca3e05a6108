/** Doors between a client and a server that assertions can shut. */
@NullMarked
package io.ferro.tck.network;

import org.jspecify.annotations.NullMarked;
