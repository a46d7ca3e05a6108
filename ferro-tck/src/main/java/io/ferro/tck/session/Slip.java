package io.ferro.tck.session;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** A row that is there or not. */
@Model(table = "session_slip")
public class Slip {

    @Id
    long id;

    /** For reading. */
    Slip() {}

    Slip(long id) {
        this.id = id;
    }
}
