package io.ferro.tck.error;

import java.util.Collection;
import java.util.List;

/** Every error of the test kit, FERRO-08nn. None shows a password. */
public final class TckErrors {

    private TckErrors() {}

    public static IllegalStateException unknownAssertion(String id, String test) {
        return error(
                "0801",
                "The test " + test + " carries @Assertion(\"" + id
                        + "\"), and there is no such id. Use one of the list assertions.tsv in ferro-tck, or add the promise there.");
    }

    public static IllegalStateException assertionWithoutDatabase(String id, String databases, String test) {
        return error(
                "0802",
                "The test " + test + " carries @Assertion(\"" + id + "\"), which is proved on " + databases
                        + ", and does not run there. Put @OnEveryDatabase or @OnDatabase on its class.");
    }

    public static IllegalStateException unknownDatabase(String property, String value) {
        return error(
                "0803",
                "The property " + property + " is \"" + value + "\". Use sqlite or postgresql, or leave it out.");
    }

    public static IllegalStateException noDatabaseYet(String method) {
        return error(
                "0804",
                "No database is known where " + method
                        + " asks for one. A class that runs on every database has one in its constructor and its methods only.");
    }

    public static IllegalStateException wrongServerUrl(String origin) {
        return error(
                "0805",
                "The URL given by " + origin
                        + " is not one of a PostgreSQL server. Write postgresql://user:password@host:port/database.");
    }

    public static IllegalStateException serverUnreachable(Object address, Throwable cause) {
        return error(
                "0806",
                "The PostgreSQL server at " + address + " does not let the tests in: " + cause.getMessage()
                        + ". Check its URL, user and password.",
                cause);
    }

    public static IllegalStateException statementRefused(String sql, Object address, Throwable cause) {
        return error(
                "0807",
                "The PostgreSQL server at " + address + " refused \"" + sql + "\": " + cause.getMessage()
                        + ". Its user has to be allowed to create databases.",
                cause);
    }

    public static IllegalStateException unshareMissing(Throwable cause) {
        return error(
                "0808",
                "The tests run as root, PostgreSQL does not, and the command unshare that would give it another user is not"
                        + " on the PATH. Install it (package util-linux), run the build as another user, or give a server"
                        + " by -Dferro-tck.postgres.url=postgresql://user:password@host/database.",
                cause);
    }

    public static IllegalStateException unshareRefused(int exit) {
        return error(
                "0809",
                "The tests run as root, PostgreSQL does not, and this system refuses \"unshare -U\" (exit code " + exit
                        + "), which would give it another user. Allow user namespaces, run the build as another user, or"
                        + " give a server by -Dferro-tck.postgres.url=postgresql://user:password@host/database.");
    }

    public static IllegalStateException embeddedServer(String log, Throwable cause) {
        return error(
                "0810",
                "The embedded PostgreSQL did not start: " + cause.getMessage()
                        + ". Give a server by -Dferro-tck.postgres.url=postgresql://user:password@host/database, or see"
                        + " what it wrote last:" + System.lineSeparator() + log,
                cause);
    }

    public static IllegalStateException noServer(List<String> reasons) {
        return error("0811", "No PostgreSQL server can be had: " + String.join("; ", reasons) + ".");
    }

    public static IllegalStateException foreignResults(Collection<String> modules) {
        return error(
                "0812",
                "This run recorded assertions in modules that the conformance page does not know: "
                        + String.join(", ", modules) + ". Add them to the modules that docs/pom.xml hands to it.");
    }

    public static IllegalStateException brokenResults(Object file, String line) {
        return error(
                "0813",
                "The file " + file + " does not hold results of the test kit: \"" + line
                        + "\". Run the tests of its module again.");
    }

    public static IllegalStateException pageChanged(Object page, List<String> changes) {
        return error(
                "0814",
                "The page " + page + " was not what this run produced. It has been written anew; commit it. Changed:"
                        + System.lineSeparator() + "  "
                        + String.join(System.lineSeparator() + "  ", changes));
    }

    public static IllegalStateException incomplete(List<String> gaps) {
        return error(
                "0815",
                "This run left tests out where CI is set, so the conformance page could not be compared: "
                        + String.join("; ", gaps) + ". Run all modules on both databases.");
    }

    public static IllegalStateException lacking(String test, String reason, String remedy) {
        return error("0840", test + " cannot run, because " + reason + ". To do: " + remedy + ".");
    }

    public static IllegalStateException programFailed(String program, String log) {
        return error("0841", program + " did not start. It wrote:" + System.lineSeparator() + log);
    }

    public static IllegalStateException ownServer(String action, Throwable cause) {
        return error(
                "0830",
                "The PostgreSQL server of this test could not be " + action + ": " + cause.getMessage()
                        + ". See its log, and whether the machine has memory and disk left.",
                cause);
    }

    private static IllegalStateException error(String id, String text) {
        return new IllegalStateException("FERRO-" + id + ": " + text);
    }

    private static IllegalStateException error(String id, String text, Throwable cause) {
        return new IllegalStateException("FERRO-" + id + ": " + text, cause);
    }
}
