/** The machinery behind sessions: identity maps, transactions, and which session is current where. */
@NullMarked
package io.ferro.session;

import org.jspecify.annotations.NullMarked;
