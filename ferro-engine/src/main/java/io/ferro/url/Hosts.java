package io.ferro.url;

import io.ferro.url.PostgresUrl.Host;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The servers of a PostgreSQL URL: {@code host:port,[::1]:port}. */
final class Hosts {

    private static final int DEFAULT_PORT = 5432;
    private static final String DEFAULT_NAME = "localhost";

    /** What would end the host in the text that the driver is given, and what no name has. */
    private static final Pattern NO_NAME = Pattern.compile("[\\[\\]:/?#@,%\\\\&=\"'<>\\p{Cntrl}\\p{IsWhite_Space}]");

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]+(%[A-Za-z0-9_.~-]+)?");

    private final UrlText text;

    private Hosts(UrlText text) {
        this.text = text;
    }

    static List<Host> of(UrlText text, String list) {
        Hosts hosts = new Hosts(text);
        if (list.isEmpty()) {
            return List.of(new Host(DEFAULT_NAME, DEFAULT_PORT));
        }
        String[] parts = list.split(",", -1);
        if (parts.length > 1 && Stream.of(parts).anyMatch(String::isEmpty)) {
            throw text.wrong("a host is missing beside a comma", "Write host1,host2.");
        }
        return Stream.of(parts).map(hosts::host).toList();
    }

    private Host host(String part) {
        if (part.startsWith("[")) {
            int bracket = part.indexOf(']');
            if (bracket < 0 || (bracket + 1 < part.length() && part.charAt(bracket + 1) != ':')) {
                throw noAddress();
            }
            return new Host(
                    address(part.substring(1, bracket)), port(part.substring(Math.min(part.length(), bracket + 2))));
        }
        int colon = part.indexOf(':');
        if (colon >= 0 && part.indexOf(':', colon + 1) >= 0) {
            throw noAddress();
        }
        return colon < 0
                ? new Host(name(part), DEFAULT_PORT)
                : new Host(name(part.substring(0, colon)), port(part.substring(colon + 1)));
    }

    private String address(String encoded) {
        String address = text.decode(encoded);
        if (address.indexOf(':') < 0 || !ADDRESS.matcher(address).matches()) {
            throw noAddress();
        }
        return "[" + address + "]";
    }

    private RuntimeException noAddress() {
        return text.wrong(
                "a host has several colons or half a pair of brackets",
                "Write an IPv6 address as [::1]:5432, with a zone as [fe80::1%25eth0].");
    }

    private String name(String encoded) {
        String name = text.decode(encoded);
        if (name.startsWith("/")) {
            throw text.wrong(
                    "it names a Unix socket", "Write the name of a host: Java's driver has none of these sockets.");
        }
        if (NO_NAME.matcher(name).find()) {
            throw text.wrong(
                    "a host has a character that no host has",
                    "In a user name or a password write %2F for a slash, %3F for a question mark and %23 for #.");
        }
        return name.isEmpty() ? DEFAULT_NAME : name;
    }

    private int port(String digits) {
        if (digits.isEmpty()) {
            return DEFAULT_PORT;
        }
        int port = Ports.number(digits, 0, digits.length());
        if (port == 0) {
            // It is not shown: where the host was forgotten it is the password.
            throw text.wrong(
                    "the port is no port",
                    "Use a number from 1 to 65535, and in a password write %2F for a slash, %3F for a question mark and"
                            + " %23 for #.");
        }
        return port;
    }
}
