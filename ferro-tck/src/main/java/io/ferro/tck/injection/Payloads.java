package io.ferro.tck.injection;

import java.util.List;

/** Texts that would end a literal, begin a comment, be a parameter, an escape or a pattern, wherever they were taken for one. */
final class Payloads {

    static final List<String> ALL = List.of(
            "'",
            "''",
            "\"",
            "`",
            "\\",
            "\\'",
            "'; drop table injected_remark; --",
            "\"; drop table injected_remark; --",
            "'); delete from injected_topic; --",
            "' or '1'='1",
            "\" or \"\"=\"",
            "1 or 1=1",
            "x' union select name, name, name, name, name from injected_topic --",
            "-- ",
            "/*",
            "*/",
            "/* ' */",
            "?",
            "??",
            "$1",
            ":name",
            "@name",
            "#{name}",
            "{fn now()}",
            "{escape '|'}",
            "$$",
            "$tag$ ' $tag$",
            "E'\\x27'",
            "U&'\\0027'",
            "%",
            "_",
            "\\%",
            "[a-z]",
            "*",
            "{a,b}",
            "{\"a\": \"b\"}",
            "[\"a\"]",
            "\\.",
            "\\N",
            "\t",
            "\n; drop table injected_remark;\n",
            "\r\n",
            ";",
            "\u02bc\u2019\uff07; drop table injected_remark; --",
            "\u00bf'; delete from injected_topic; --",
            "null",
            "",
            " ");

    private Payloads() {}
}
