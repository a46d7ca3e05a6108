package io.ferro.tck.model;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** A key of two columns. */
@Model
@SuppressWarnings("NullAway.Init")
public class Seat {

    public @Id String line;
    public @Id int number;
    public String guest;

    public Seat() {}

    public Seat(String line, int number, String guest) {
        this.line = line;
        this.number = number;
        this.guest = guest;
    }
}
