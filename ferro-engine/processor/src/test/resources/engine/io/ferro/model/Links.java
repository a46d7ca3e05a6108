package io.ferro.model;

public abstract class Links<T> extends Many<T> {
    public static <T> Links<T> unsaved() {
        return null;
    }
}
