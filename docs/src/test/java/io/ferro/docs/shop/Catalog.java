package io.ferro.docs.shop;

import io.ferro.Engine;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.cdi.Using;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

@ApplicationScoped
public class Catalog {
    @Inject
    Session session; // the session of this request, or the one opened by hand

    @Inject
    Models<Currency> currencies; // everything for one model, on that session

    @Inject
    @Using("analytics")
    Engine analytics; // a named connection

    @ActivateRequestContext // not needed where a request is active, as in a REST resource
    public Currency add(Currency currency) {
        Currency added = session.callInTransaction(tx -> currencies.create(currency));
        analytics.runInTransaction(tx -> {
            tx.execute("create table if not exists views (code text)");
            tx.execute("insert into views values (?)", added.code());
        });
        return added;
    }

    public long views() {
        return analytics
                .fetchOne("select count(*) as n from views")
                .orElseThrow()
                .getLong("n");
    }
}
