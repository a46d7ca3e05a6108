package io.ferro.tck.cdi;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** A model with a generated key. */
@Model
public class Visit {

    @Id
    long id;

    String guest = "";

    Visit() {}

    Visit(String guest) {
        this.guest = guest;
    }
}
