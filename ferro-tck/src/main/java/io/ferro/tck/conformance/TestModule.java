package io.ferro.tck.conformance;

import java.util.Optional;

/**
 * A module whose tests prove promises.
 *
 * @param path where it is, below the root of the checkout
 * @param runtime the container that its tests run in, with its version; empty if that is not what it is about
 */
record TestModule(String path, Optional<String> runtime) {

    /** Reads {@code path} or {@code path=runtime}. */
    static TestModule parse(String text) {
        int end = text.indexOf('=');
        return end < 0
                ? new TestModule(text, Optional.empty())
                : new TestModule(text.substring(0, end), Optional.of(text.substring(end + 1)));
    }
}
