package io.ferro;

/**
 * How the connections of a pool are used at one moment.
 *
 * @param active how many are in use
 * @param idle how many are open and free
 * @param total how many are open
 * @param waiting how many threads wait for one
 * @param max how many there may be
 */
public record PoolStats(int active, int idle, int total, int waiting, int max) {}
