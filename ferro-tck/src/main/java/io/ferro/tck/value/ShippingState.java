package io.ferro.tck.value;

/** Constants whose texts differ from their names, one of them with a class of its own. */
public enum ShippingState {
    PACKED,
    ON_THE_WAY {
        @Override
        public String toString() {
            return "on the way";
        }
    },
    DELIVERED;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
