package io.ferro.bench;

/**
 * What one call took.
 *
 * @param nanos processor time of the calling thread, in user and system mode
 * @param bytes what the calling thread allocated on the Java heap
 */
record Cost(double nanos, double bytes) {

    Cost plus(Cost other) {
        return new Cost(nanos + other.nanos, bytes + other.bytes);
    }

    Cost times(double factor) {
        return new Cost(nanos * factor, bytes * factor);
    }
}
