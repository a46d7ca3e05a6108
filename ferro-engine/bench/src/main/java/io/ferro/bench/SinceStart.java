package io.ferro.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a process took from its beginning. Goes from process to process as a line of text.
 *
 * @param nanos processor time of all its threads
 * @param millis by the clock
 */
record SinceStart(double nanos, double millis) {

    private static final String SEPARATOR = "\t";

    /** {@return what this process took until now} */
    static SinceStart now() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new SinceStart(
                system.getProcessCpuTime(),
                System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    String line() {
        return nanos + SEPARATOR + millis;
    }

    static SinceStart parse(String line) {
        String[] cells = line.strip().split(SEPARATOR, -1);
        return new SinceStart(Double.parseDouble(cells[0]), Double.parseDouble(cells[1]));
    }
}
