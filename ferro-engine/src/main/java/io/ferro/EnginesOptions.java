package io.ferro;

import io.ferro.spi.AbsentConnections;
import io.ferro.spi.SessionSource;
import io.ferro.spi.TransactionSource;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Options of one {@link Engines}. Immutable: each method returns a changed copy. */
public final class EnginesOptions {

    private static final EnginesOptions DEFAULTS = new EnginesOptions(
            null,
            ImplicitSessions.WARN,
            (connection, opener) -> Optional.empty(),
            Optional::empty,
            connection -> Optional.empty(),
            true,
            null);

    private final @Nullable List<Class<?>> models;
    private final ImplicitSessions implicitSessions;
    private final SessionSource sessionSource;
    private final TransactionSource transactionSource;
    private final AbsentConnections absentConnections;
    private final boolean validating;
    private final @Nullable ValidatorFactory validatorFactory;

    private EnginesOptions(
            @Nullable List<Class<?>> models,
            ImplicitSessions implicitSessions,
            SessionSource sessionSource,
            TransactionSource transactionSource,
            AbsentConnections absentConnections,
            boolean validating,
            @Nullable ValidatorFactory validatorFactory) {
        this.models = models;
        this.implicitSessions = implicitSessions;
        this.sessionSource = sessionSource;
        this.transactionSource = transactionSource;
        this.absentConnections = absentConnections;
        this.validating = validating;
        this.validatorFactory = validatorFactory;
    }

    /** {@return the defaults: every model found, a warning for implicit sessions} */
    public static EnginesOptions defaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy for these models only}
     *
     * @param classes their classes
     */
    public EnginesOptions models(Class<?>... classes) {
        return new EnginesOptions(
                List.of(classes),
                implicitSessions,
                sessionSource,
                transactionSource,
                absentConnections,
                validating,
                validatorFactory);
    }

    /**
     * {@return a copy with another treatment of operations outside any session}
     *
     * @param treatment the treatment; {@link ImplicitSessions#WARN} unless given
     */
    public EnginesOptions implicitSessions(ImplicitSessions treatment) {
        return new EnginesOptions(
                models, treatment, sessionSource, transactionSource, absentConnections, validating, validatorFactory);
    }

    /**
     * {@return a copy that asks an integration for the current session where the thread has opened none}
     *
     * @param source the integration
     */
    public EnginesOptions sessionSource(SessionSource source) {
        return new EnginesOptions(
                models, implicitSessions, source, transactionSource, absentConnections, validating, validatorFactory);
    }

    /**
     * {@return a copy that asks an integration for the transaction around a thread, which work then becomes part of}
     *
     * @param source the integration
     */
    public EnginesOptions transactionSource(TransactionSource source) {
        return new EnginesOptions(
                models, implicitSessions, sessionSource, source, absentConnections, validating, validatorFactory);
    }

    /**
     * {@return a copy that asks an integration why a connection is not there}
     *
     * @param source the integration
     */
    public EnginesOptions absentConnections(AbsentConnections source) {
        return new EnginesOptions(
                models, implicitSessions, sessionSource, transactionSource, source, validating, validatorFactory);
    }

    /**
     * {@return a copy that checks instances before they are written, with this factory}
     *
     * @param factory the factory, which whoever made it closes; unless given, the default one of the provider of Jakarta Validation that
     *     the application has, if any
     */
    @SuppressWarnings("exports") // Who has no Jakarta Validation does not call it.
    public EnginesOptions validatorFactory(ValidatorFactory factory) {
        return new EnginesOptions(
                models, implicitSessions, sessionSource, transactionSource, absentConnections, true, factory);
    }

    /** {@return a copy that writes instances without asking whether they keep their constraints of Jakarta Validation} */
    public EnginesOptions withoutValidation() {
        return new EnginesOptions(
                models, implicitSessions, sessionSource, transactionSource, absentConnections, false, null);
    }

    /** {@return the classes of the models, empty when every model found is meant} */
    public Optional<List<Class<?>>> models() {
        return Optional.ofNullable(models);
    }

    /** {@return the treatment of operations outside any session} */
    public ImplicitSessions implicitSessions() {
        return implicitSessions;
    }

    /** {@return what is asked for the current session where the thread has opened none} */
    public SessionSource sessionSource() {
        return sessionSource;
    }

    /** {@return what is asked for the transaction around a thread} */
    public TransactionSource transactionSource() {
        return transactionSource;
    }

    /** {@return what is asked why a connection is not there} */
    public AbsentConnections absentConnections() {
        return absentConnections;
    }

    /** {@return whether instances are checked before they are written} */
    public boolean isValidating() {
        return validating;
    }

    /** {@return what checks them, empty for the provider that the application has} */
    @SuppressWarnings("exports")
    public Optional<ValidatorFactory> validatorFactory() {
        return Optional.ofNullable(validatorFactory);
    }
}
