package io.ferro.tck.existing.workshop;

import io.ferro.model.Model;

/** A row of a view without a key. */
@Model(readOnly = true)
public class MonthSum {

    public String month = "";
    public double hours;
}
