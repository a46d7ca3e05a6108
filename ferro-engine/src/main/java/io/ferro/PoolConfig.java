package io.ferro;

import io.ferro.error.ConnectionErrors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of a connection pool. Immutable: each method with an argument returns a changed copy. */
public final class PoolConfig {

    private static final PoolConfig DEFAULTS = new PoolConfig(
            5, 0, Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofSeconds(5), null);

    /** Drivers count milliseconds in an int. */
    private static final Duration LONGEST = Duration.ofDays(20);

    private final int maxConnections;
    private final int minConnections;
    private final Duration acquireTimeout;
    private final Duration idleTimeout;
    private final Duration maxLifetime;
    private final Duration validationTimeout;
    private final @Nullable Duration leakDetectionThreshold;

    private PoolConfig(
            int maxConnections,
            int minConnections,
            Duration acquireTimeout,
            Duration idleTimeout,
            Duration maxLifetime,
            Duration validationTimeout,
            @Nullable Duration leakDetectionThreshold) {
        this.maxConnections = maxConnections;
        this.minConnections = minConnections;
        this.acquireTimeout = acquireTimeout;
        this.idleTimeout = idleTimeout;
        this.maxLifetime = maxLifetime;
        this.validationTimeout = validationTimeout;
        this.leakDetectionThreshold = leakDetectionThreshold;
    }

    /** {@return the defaults: at most 5 connections, none kept open} */
    public static PoolConfig defaults() {
        return DEFAULTS;
    }

    /**
     * {@return the defaults with another number of connections}
     *
     * @param maxConnections how many connections there may be, at least 1
     */
    public static PoolConfig of(int maxConnections) {
        return DEFAULTS.maxConnections(maxConnections);
    }

    /**
     * {@return a copy with another number of connections}
     *
     * @param connections how many there may be, at least 1; on SQLite the one that writes is one of them
     */
    public PoolConfig maxConnections(int connections) {
        return new PoolConfig(
                connections,
                minConnections,
                acquireTimeout,
                idleTimeout,
                maxLifetime,
                validationTimeout,
                leakDetectionThreshold);
    }

    /**
     * {@return a copy with another number of connections that are kept open}
     *
     * @param connections how many, from 0 to the maximum
     */
    public PoolConfig minConnections(int connections) {
        return new PoolConfig(
                maxConnections,
                connections,
                acquireTimeout,
                idleTimeout,
                maxLifetime,
                validationTimeout,
                leakDetectionThreshold);
    }

    /**
     * {@return a copy with another time to wait for a free connection}
     *
     * @param timeout at least 250 milliseconds; 30 seconds unless given
     */
    public PoolConfig acquireTimeout(Duration timeout) {
        return new PoolConfig(
                maxConnections,
                minConnections,
                timeout,
                idleTimeout,
                maxLifetime,
                validationTimeout,
                leakDetectionThreshold);
    }

    /**
     * {@return a copy with another time after which an unused connection is closed}
     *
     * @param timeout at least 10 seconds; 10 minutes unless given
     */
    public PoolConfig idleTimeout(Duration timeout) {
        return new PoolConfig(
                maxConnections,
                minConnections,
                acquireTimeout,
                timeout,
                maxLifetime,
                validationTimeout,
                leakDetectionThreshold);
    }

    /**
     * {@return a copy with another time after which a connection is replaced}
     *
     * @param lifetime at least 30 seconds; 30 minutes unless given
     */
    public PoolConfig maxLifetime(Duration lifetime) {
        return new PoolConfig(
                maxConnections,
                minConnections,
                acquireTimeout,
                idleTimeout,
                lifetime,
                validationTimeout,
                leakDetectionThreshold);
    }

    /**
     * {@return a copy with another time to wait for the sign of life of a connection}
     *
     * @param timeout at least 250 milliseconds; 5 seconds unless given
     */
    public PoolConfig validationTimeout(Duration timeout) {
        return new PoolConfig(
                maxConnections,
                minConnections,
                acquireTimeout,
                idleTimeout,
                maxLifetime,
                timeout,
                leakDetectionThreshold);
    }

    /**
     * {@return a copy that logs who took a connection and did not give it back in time}
     *
     * @param threshold at least 2 seconds
     */
    public PoolConfig leakDetectionThreshold(Duration threshold) {
        return new PoolConfig(
                maxConnections, minConnections, acquireTimeout, idleTimeout, maxLifetime, validationTimeout, threshold);
    }

    /**
     * Checks the settings against each other and against their bounds.
     *
     * @throws ConfigurationException naming every value that is wrong
     */
    public void validate() {
        List<String> wrong = new ArrayList<>();
        if (maxConnections < 1 || minConnections < 0 || minConnections > maxConnections) {
            wrong.add(ConnectionErrors.poolSize(minConnections, maxConnections));
        }
        within("acquire-timeout", acquireTimeout, Duration.ofMillis(250), LONGEST, wrong);
        within("idle-timeout", idleTimeout, Duration.ofSeconds(10), LONGEST, wrong);
        within("max-lifetime", maxLifetime, Duration.ofSeconds(30), LONGEST, wrong);
        within("validation-timeout", validationTimeout, Duration.ofMillis(250), LONGEST, wrong);
        leakDetectionThreshold()
                .ifPresent(d -> within("leak-detection-threshold", d, Duration.ofSeconds(2), maxLifetime, wrong));
        if (!wrong.isEmpty()) {
            throw new ConfigurationException(String.join(System.lineSeparator(), wrong), null);
        }
    }

    private static void within(String setting, Duration value, Duration least, Duration most, List<String> wrong) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            wrong.add(ConnectionErrors.poolTime(setting, value, least, most));
        }
    }

    /** {@return how many connections there may be} */
    public int maxConnections() {
        return maxConnections;
    }

    /** {@return how many connections are kept open} */
    public int minConnections() {
        return minConnections;
    }

    /** {@return the time to wait for a free connection} */
    public Duration acquireTimeout() {
        return acquireTimeout;
    }

    /** {@return the time after which an unused connection is closed} */
    public Duration idleTimeout() {
        return idleTimeout;
    }

    /** {@return the time after which a connection is replaced} */
    public Duration maxLifetime() {
        return maxLifetime;
    }

    /** {@return the time to wait for the sign of life of a connection} */
    public Duration validationTimeout() {
        return validationTimeout;
    }

    /** {@return the time after which a connection that was not given back is logged, empty when none is} */
    public Optional<Duration> leakDetectionThreshold() {
        return Optional.ofNullable(leakDetectionThreshold);
    }
}
