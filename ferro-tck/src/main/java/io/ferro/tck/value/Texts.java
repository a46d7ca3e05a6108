package io.ferro.tck.value;

/** What an error and its causes say. */
final class Texts {

    private Texts() {}

    static String of(Throwable error) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = error; each != null; each = each.getCause()) {
            text.append(each).append('\n');
        }
        return text.toString();
    }
}
