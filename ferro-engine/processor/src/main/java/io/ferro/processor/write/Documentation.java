package io.ferro.processor.write;

/** Names of tables and columns inside Javadoc: users choose them freely, and some characters would end the comment. */
final class Documentation {

    private static final String UNSAFE = "[^\\p{L}\\p{N}_ .$-]";

    private Documentation() {}

    static String name(String name) {
        return name.replaceAll(UNSAFE, "?");
    }
}
