/** What lives while the application runs: the engines, the sessions of requests, the facades that are injected. */
@NullMarked
package io.ferro.cdi.runtime;

import org.jspecify.annotations.NullMarked;
