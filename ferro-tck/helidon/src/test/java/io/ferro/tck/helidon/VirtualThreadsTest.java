package io.ferro.tck.helidon;

import io.ferro.tck.NeedsJava;
import io.ferro.tck.session.ManyThreadsAssertions;

/** On the threads that Helidon serves requests with; the module of the suite may run on a JVM that has none. */
@NeedsJava(21)
class VirtualThreadsTest extends ManyThreadsAssertions {}
