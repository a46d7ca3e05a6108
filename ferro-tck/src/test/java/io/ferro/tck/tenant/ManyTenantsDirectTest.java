package io.ferro.tck.tenant;

class ManyTenantsDirectTest extends ManyTenantsAssertions {

    ManyTenantsDirectTest() {
        super(Route.DIRECT, 200);
    }
}
