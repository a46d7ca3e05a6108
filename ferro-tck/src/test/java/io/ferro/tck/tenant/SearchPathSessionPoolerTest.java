package io.ferro.tck.tenant;

import io.ferro.tck.NeedsProgram;
import io.ferro.tck.PgBouncer;

@NeedsProgram(PgBouncer.PROGRAM)
class SearchPathSessionPoolerTest extends SearchPathAssertions {

    SearchPathSessionPoolerTest() {
        super(Route.SESSION_POOLER);
    }
}
