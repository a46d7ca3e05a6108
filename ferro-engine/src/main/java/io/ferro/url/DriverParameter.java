package io.ferro.url;

import java.util.Map;

/**
 * A parameter as the driver calls it. Most people copy a URL that was written for libpq, whose parameters have other names here, and
 * some of them other values. What is in neither table goes to the driver as it is.
 *
 * @param name the driver's name
 * @param value the driver's value
 */
record DriverParameter(String name, String value) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("application_name", "ApplicationName"),
            Map.entry("channel_binding", "channelBinding"),
            Map.entry("connect_timeout", "connectTimeout"),
            Map.entry("gssencmode", "gssEncMode"),
            Map.entry("keepalives", "tcpKeepAlive"),
            Map.entry("krbsrvname", "kerberosServerName"),
            Map.entry("load_balance_hosts", "loadBalanceHosts"),
            Map.entry("require_auth", "requireAuth"),
            Map.entry("sslnegotiation", "sslNegotiation"),
            Map.entry("target_session_attrs", "targetServerType"));

    private static final Map<String, Map<String, String>> VALUES = Map.of(
            "keepalives", Map.of("1", "true", "0", "false"),
            "load_balance_hosts", Map.of("random", "true", "disable", "false"),
            "target_session_attrs",
                    Map.of(
                            "any", "any",
                            "primary", "primary",
                            "read-write", "primary",
                            "standby", "secondary",
                            "read-only", "secondary",
                            "prefer-standby", "preferSecondary"));

    static DriverParameter of(UrlText text, String name, String value) {
        String driversName = NAMES.getOrDefault(name, name);
        Map<String, String> values = VALUES.get(name);
        if (values == null) {
            return new DriverParameter(driversName, value);
        }
        String driversValue = values.get(value);
        if (driversValue == null) {
            throw text.wrong(
                    "the parameter " + name + " has a value that it does not take",
                    "Use one of "
                            + String.join(
                                    ", ", values.keySet().stream().sorted().toList()) + ".");
        }
        return new DriverParameter(driversName, driversValue);
    }
}
