package io.ferro.tck.cdi;

import io.ferro.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Works on the current session, with the visit of the {@link Gate}. */
@ApplicationScoped
class Desk {

    @Inject
    Session session;

    Visit visit(long id) {
        return session.get(Visit.class, id);
    }
}
