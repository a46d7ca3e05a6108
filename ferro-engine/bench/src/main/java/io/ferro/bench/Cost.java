package io.ferro.bench;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one call took, as one process measured it.
 *
 * @param micros its time in microseconds, in the fastest iteration: what else the machine did makes the others slower
 * @param bytes what it allocated on the Java heap
 */
record Cost(double micros, double bytes) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Cost of(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        if (allocated == null) {
            throw new IllegalStateException("JMH did not report " + ALLOCATED);
        }
        return new Cost(result.getPrimaryResult().getStatistics().getMin(), allocated.getScore());
    }
}
