package io.ferro.docs.shop;

import io.ferro.Session;
import io.ferro.cdi.WithSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

@ApplicationScoped
public class Journal {
    @Inject
    Session session;

    @WithSession("analytics")
    public void start(@Observes Startup event) {
        session.execute("create table note (text text not null)");
        session.execute("insert into note values (?)", "started");
    }

    @Transactional(TxType.MANDATORY)
    public void note(String text) {
        if (text.isBlank() || text.endsWith(" ")) {
            throw new IllegalArgumentException(text);
        }
    }

    @WithSession("analytics") // opens a session for the call
    public long notes() {
        return session.fetchOne("select count(*) as n from note").orElseThrow().getLong("n");
    }
}
