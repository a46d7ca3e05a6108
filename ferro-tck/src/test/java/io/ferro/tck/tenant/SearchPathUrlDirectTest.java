package io.ferro.tck.tenant;

class SearchPathUrlDirectTest extends SearchPathUrlAssertions {

    SearchPathUrlDirectTest() {
        super(Route.DIRECT);
    }
}
