package io.ferro.bench;

import io.ferro.tck.Database;

/** What one contender took in one round. Goes from process to process as a line of text. */
record Sample(Workload workload, Database database, ContenderKind contender, int round, Cost cost) {

    private static final String SEPARATOR = "\t";

    String line() {
        return String.join(
                SEPARATOR,
                workload.name(),
                database.name(),
                contender.name(),
                Integer.toString(round),
                Double.toString(cost.nanos()),
                Double.toString(cost.bytes()));
    }

    static Sample parse(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        return new Sample(
                Workload.valueOf(parts[0]),
                Database.valueOf(parts[1]),
                ContenderKind.valueOf(parts[2]),
                Integer.parseInt(parts[3]),
                new Cost(Double.parseDouble(parts[4]), Double.parseDouble(parts[5])));
    }
}
