package jakarta.enterprise.inject;

public @interface Model {}
