package io.ferro.bench;

import java.util.List;

/** Measures everything and prints the tables. Its argument is the number of rounds. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        List<Sample> samples = new Comparison(rounds).run();
        System.out.println("Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vm.name")
                + "), " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + rounds + " rounds");
        RatioTable table = new RatioTable(samples);
        System.out.println("\nProcessor time of the calling thread, relative to raw JDBC\n\n" + table.time());
        System.out.println("Bytes allocated, relative to raw JDBC\n\n" + table.bytes());
    }
}
