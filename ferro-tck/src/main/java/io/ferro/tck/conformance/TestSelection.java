package io.ferro.tck.conformance;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The settings of Maven's test plugins by which a developer runs some of the tests only. What is given on the command line
 * reaches the process of the tests as system properties.
 */
final class TestSelection {

    private static final List<String> SETTINGS = List.of(
            "test",
            "it.test",
            "groups",
            "excludedGroups",
            "surefire.includesFile",
            "surefire.excludesFile",
            "failsafe.includesFile",
            "failsafe.excludesFile");

    private TestSelection() {}

    static List<String> in(Properties properties) {
        return SETTINGS.stream()
                .flatMap(name -> Stream.ofNullable(properties.getProperty(name))
                        .filter(value -> !value.isBlank())
                        .map(value -> name + "=" + value))
                .toList();
    }
}
