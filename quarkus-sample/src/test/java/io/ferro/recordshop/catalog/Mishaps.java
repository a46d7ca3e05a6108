package io.ferro.recordshop.catalog;

import io.ferro.Engines;
import io.ferro.Models;
import io.ferro.Session;
import io.ferro.cdi.WithSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;

/** Writes to the shop, and fails in the middle. */
@ApplicationScoped
public class Mishaps {

    @Inject
    Models<Artist> artists;

    @Inject
    Session session;

    @Inject
    Engines engines;

    @Transactional
    public void unchecked(String artist) {
        artists.create(new Artist(null, artist));
        throw new IllegalStateException("unchecked");
    }

    @Transactional
    public void checked(String artist) throws IOException {
        artists.create(new Artist(null, artist));
        throw new IOException("checked");
    }

    @Transactional(rollbackOn = IOException.class)
    public void checkedButNamed(String artist) throws IOException {
        artists.create(new Artist(null, artist));
        throw new IOException("checked");
    }

    @Transactional(TxType.NEVER)
    public boolean never() {
        return engines.currentTransaction().isPresent();
    }

    @WithSession("analytics")
    public String connection() {
        return session.connectionName();
    }
}
