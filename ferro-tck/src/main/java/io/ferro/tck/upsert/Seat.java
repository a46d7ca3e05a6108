package io.ferro.tck.upsert;

import io.ferro.model.Id;
import io.ferro.model.Model;

/** A class with a key of two columns. */
@Model(table = "upsert_seat")
@SuppressWarnings("NullAway.Init")
public class Seat {

    public @Id String hall;
    public @Id int number;
    public String guest;

    public Seat() {}

    public Seat(String hall, int number, String guest) {
        this.hall = hall;
        this.number = number;
        this.guest = guest;
    }
}
