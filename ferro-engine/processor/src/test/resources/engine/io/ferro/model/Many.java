package io.ferro.model;

public abstract class Many<T> {
    public static <T> Many<T> unsaved() {
        return null;
    }
}
