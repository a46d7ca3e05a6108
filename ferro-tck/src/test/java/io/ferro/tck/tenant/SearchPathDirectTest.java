package io.ferro.tck.tenant;

class SearchPathDirectTest extends SearchPathAssertions {

    SearchPathDirectTest() {
        super(Route.DIRECT);
    }
}
