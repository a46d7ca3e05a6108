package io.ferro.tck.existing.workshop;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Model;

/** Somebody who logs in. The name of the table is a word of SQL, and a column that the model leaves out is NOT NULL with a default. */
@Model(table = "user")
public class User {

    @Id
    public String login = "";

    @Column(name = "Full Name")
    public String fullName = "";

    public String group = "staff";
}
