package io.ferro.bench;

import io.ferro.Engines;
import java.lang.management.ManagementFactory;

/**
 * Connects with all models of its class path and has one question answered. Says what the process took until then, and in a second line how
 * many bytes of heap are in use.
 */
final class Boot {

    private Boot() {}

    public static void main(String[] arguments) {
        try (Engines engines = Engines.create()) {
            engines.connect("sqlite::memory:").fetchOne("select 1");
            System.out.println(SinceStart.now().line());
            System.gc();
            System.out.println(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }
}
