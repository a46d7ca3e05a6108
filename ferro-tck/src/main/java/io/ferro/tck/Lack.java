package io.ferro.tck;

/**
 * Something that a test class needs and this machine lacks.
 *
 * @param what what it is, for the conformance page
 * @param reason why the class cannot be run
 * @param remedy what to do about it
 */
public record Lack(String what, String reason, String remedy) {

    /** The key under which a test class that was left out reports what is lacking. */
    public static final String KEY = "ferro-tck.lack";

    static Lack ofProgram(String name) {
        return new Lack("program " + name, name + " is not installed", "apt-get install " + name);
    }
}
