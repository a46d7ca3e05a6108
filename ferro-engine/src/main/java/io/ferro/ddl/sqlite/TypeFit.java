package io.ferro.ddl.sqlite;

import java.util.Locale;

/** Compares the type that a model asks for with the one that a column has. */
final class TypeFit {

    private TypeFit() {}

    /** {@return a type with one spelling for what is the same} */
    static String canonical(String type) {
        return Tokens.canonical(type).replace(" ( ", "(").replace(" )", ")").replace(" , ", ",");
    }

    /**
     * {@return whether a column of one type holds what another type is meant for} SQLite stores by affinity, so the types that Ferro
     * itself chooses are no reason to rebuild a table that somebody declared otherwise. A type that the user chose is.
     *
     * @param wanted what the model asks for
     * @param there what the column has
     */
    static boolean fits(String wanted, String there) {
        String live = there.toLowerCase(Locale.ROOT);
        boolean time = live.contains("date") || live.contains("time");
        boolean decimal = live.endsWith(Affinity.DECIMAL);
        return switch (wanted) {
            case "integer" -> !decimal && (Affinity.of(live) == Affinity.INTEGER || live.startsWith("bool"));
            case "real" -> !decimal && Affinity.of(live) == Affinity.REAL;
            case "blob" -> !decimal && Affinity.of(live) == Affinity.BLOB;
            case "text" -> !decimal && (Affinity.of(live) == Affinity.TEXT || time);
            case "text" + Affinity.DECIMAL -> decimal || (Affinity.of(live) == Affinity.NUMERIC && !time);
            default -> wanted.equals(live);
        };
    }
}
