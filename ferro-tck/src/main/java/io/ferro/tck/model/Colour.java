package io.ferro.tck.model;

/** An enum with a constant that has a body, and so a class of its own. */
public enum Colour {
    RED,
    GREEN {
        @Override
        public boolean isWarm() {
            return false;
        }
    };

    public boolean isWarm() {
        return true;
    }
}
