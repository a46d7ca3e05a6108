package io.ferro.model;

import java.lang.annotation.Repeatable;

@Repeatable(Index.List.class)
public @interface Index {
    String[] value();

    @interface List {
        Index[] value();
    }
}
