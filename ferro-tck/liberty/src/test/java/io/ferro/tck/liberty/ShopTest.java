package io.ferro.tck.liberty;

import io.ferro.tck.TestDatabase;
import io.ferro.tck.shop.rest.RestApplication;
import io.ferro.tck.shop.rest.SaleResource;
import io.ferro.tck.war.AsynchronousShopAssertions;
import io.ferro.tck.war.WarServer;
import java.util.List;

class ShopTest extends AsynchronousShopAssertions {

    ShopTest(WarServer server, TestDatabase main) {
        super(server, main, List.of(RestApplication.class, SaleResource.class));
    }
}
