package io.ferro.tck.weld.main;

import io.ferro.Models;
import io.ferro.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;

/** Writes and reads entries in one session. */
@ApplicationScoped
class GuestBook {

    @Inject
    Session session;

    @Inject
    Models<Entry> entries;

    @ActivateRequestContext
    List<String> sign(String guest) {
        session.create(new Entry(0, guest));
        return entries.all().stream().map(Entry::guest).toList();
    }
}
