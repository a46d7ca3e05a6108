package io.ferro.tck.connection;

import io.ferro.FerroException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import org.jspecify.annotations.Nullable;

/** Writes down everything that a user, a log or a tool could get to see. */
final class Evidence {

    /** Begins the line that tells what a scenario led to. */
    static final String OUTCOME = "OUTCOME ";

    /** Stands in such a line when the scenario did not lead where it should. */
    static final String WRONG = "unexpectedly ";

    private final PrintStream out;

    Evidence(PrintStream out) {
        this.out = out;
    }

    /** Runs what is expected to fail with an error of Ferro, and writes down everything about it. */
    void ofFailure(String scenario, Runnable failing) {
        try {
            failing.run();
            out.println(OUTCOME + scenario + ": " + WRONG + "no error");
        } catch (FerroException e) {
            write(e, Collections.newSetFromMap(new IdentityHashMap<>()));
            out.println(OUTCOME + scenario + ": " + e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            e.printStackTrace(out);
            out.println(OUTCOME + scenario + ": " + WRONG + e.getClass().getName());
        }
    }

    /** Writes down a value as a text. */
    void of(String label, @Nullable Object value) {
        String text = value != null && value.getClass().isArray()
                ? Arrays.deepToString(new Object[] {value})
                : Objects.toString(value);
        out.println(label + " = " + text);
    }

    private void write(Throwable thrown, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        of("toString", thrown);
        of("message", thrown.getMessage());
        of("localized", thrown.getLocalizedMessage());
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        out.println(trace);
        if (thrown.getCause() != null) {
            write(thrown.getCause(), seen);
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            write(suppressed, seen);
        }
        if (thrown instanceof SQLException sql && sql.getNextException() != null) {
            write(sql.getNextException(), seen);
        }
    }

    /** Writes down what management tools see, and the threads. */
    void ofProcess() throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        for (ObjectName name : server.queryNames(null, null)) {
            of("bean", name);
            for (MBeanAttributeInfo attribute : server.getMBeanInfo(name).getAttributes()) {
                try {
                    of("attribute " + attribute.getName(), server.getAttribute(name, attribute.getName()));
                } catch (JMException | RuntimeMBeanException e) {
                    of("attribute " + attribute.getName(), e.getClass());
                }
            }
        }
        Thread.getAllStackTraces().keySet().forEach(thread -> of("thread", thread));
    }
}
