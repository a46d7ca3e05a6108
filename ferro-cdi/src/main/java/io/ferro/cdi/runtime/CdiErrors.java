package io.ferro.cdi.runtime;

import io.ferro.ConfigurationException;
import io.ferro.SessionMismatchException;

/** Errors of the CDI integration: FERRO-07nn. */
public final class CdiErrors {

    private CdiErrors() {}

    /** An injected facade was closed. */
    static SessionMismatchException notYours(String type) {
        return new SessionMismatchException(
                "FERRO-0701: The injected " + type
                        + " belongs to the container and cannot be closed here. It is closed when the application ends.",
                null);
    }

    /** A connection that the configuration switches off was used. */
    static ConfigurationException inactive(String name, String key) {
        return new ConfigurationException(
                "FERRO-0702: The connection \"" + name + "\" is not active. Set \"" + key + "\" to true to use it.",
                null);
    }

    /** Somebody else would commit what Ferro is to commit. */
    static ConfigurationException transactionManager(String place, String interceptor) {
        return new ConfigurationException(
                "FERRO-0758: " + place + " is @Transactional, and " + interceptor
                        + " is in charge of that annotation too. Ferro found no transaction manager that it could take part in the"
                        + " transactions of, neither a bean nor in JNDI, or not every TxType has an interceptor of it. Have one found, or"
                        + " leave that interceptor out.",
                null);
    }

    /**
     * {@return the problem that a class has CDI's own {@code @Model} beside Ferro's annotations}
     *
     * @param type the class
     */
    public static String wrongModelAnnotation(String type) {
        return "FERRO-0703: " + type
                + " is annotated with jakarta.enterprise.inject.Model, which names a CDI bean, and has an io.ferro.model.Id."
                + " Import io.ferro.model.Model instead.";
    }
}
