package io.ferro.bench;

import io.ferro.tck.Database;
import java.sql.SQLException;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything and prints the table. Its argument is the number of rounds. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws RunnerException, SQLException {
        int rounds = Integer.parseInt(arguments[0]);
        for (Database database : Database.selected()) {
            Agreement.check(database);
        }
        System.out.println("Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vm.name")
                + "), " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + rounds + " rounds");
        System.out.println(RatioTable.of(new Comparison().run(rounds, System.out::println)));
    }
}
