package io.ferro.tck.tenant;

import io.ferro.tck.NeedsProgram;
import io.ferro.tck.PgBouncer;

@NeedsProgram(PgBouncer.PROGRAM)
class SearchPathUrlSessionPoolerTest extends SearchPathUrlAssertions {

    SearchPathUrlSessionPoolerTest() {
        super(Route.SESSION_POOLER);
    }
}
