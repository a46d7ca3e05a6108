package io.ferro.bench;

/**
 * Both contenders measured one after the other, so that they met the machine in about the same state.
 *
 * @param jdbc what raw JDBC took
 * @param ferro what Ferro took
 */
record Round(Cost jdbc, Cost ferro) {

    double timeRatio() {
        return ferro.micros() / jdbc.micros();
    }

    double bytesRatio() {
        return ferro.bytes() / jdbc.bytes();
    }
}
