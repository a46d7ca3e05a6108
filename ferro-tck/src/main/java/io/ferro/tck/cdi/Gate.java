package io.ferro.tck.cdi;

import io.ferro.Models;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Works on a model of the current session. */
@RequestScoped
class Gate {

    @Inject
    Models<Visit> visits;

    Visit enter(String guest) {
        return visits.create(new Visit(guest));
    }
}
