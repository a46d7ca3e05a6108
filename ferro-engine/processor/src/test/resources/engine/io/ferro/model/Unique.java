package io.ferro.model;

import java.lang.annotation.Repeatable;

@Repeatable(Unique.List.class)
public @interface Unique {
    String[] value();

    @interface List {
        Unique[] value();
    }
}
