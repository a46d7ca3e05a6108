package io.ferro.bench;

import com.sun.management.OperatingSystemMXBean;
import io.ferro.bench.contender.Contender;
import io.ferro.bench.contender.Target;
import io.ferro.tck.Database;
import java.lang.management.ManagementFactory;

/**
 * Reads one row and says what processor time the process took from its beginning until then, in nanoseconds. Its arguments are the
 * contender, the database and its URL.
 */
final class ColdStart {

    private ColdStart() {}

    public static void main(String[] arguments) throws Exception {
        try (Target target = new Target(Database.valueOf(arguments[1]), arguments[2], 5);
                Contender<?, ?> contender = ContenderKind.valueOf(arguments[0]).open(target)) {
            if (contender.find(1) == null) {
                throw new IllegalStateException("There is no first row");
            }
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            System.out.println(system.getProcessCpuTime());
        }
    }
}
