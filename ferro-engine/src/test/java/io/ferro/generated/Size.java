package io.ferro.generated;

/** An enum with a constant that has a body, so that its class is another one. */
enum Size {
    SMALL,
    LARGE {
        @Override
        boolean fits() {
            return false;
        }
    };

    boolean fits() {
        return true;
    }
}
