package io.ferro.tck.tenant;

import io.ferro.tck.NeedsProgram;
import io.ferro.tck.PgBouncer;

@NeedsProgram(PgBouncer.PROGRAM)
class SearchPathTransactionPoolerTest extends SearchPathAssertions {

    SearchPathTransactionPoolerTest() {
        super(Route.TRANSACTION_POOLER);
    }
}
