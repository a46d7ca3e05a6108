package io.ferro.generated;

import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** A class whose name, and whose fields' names, generated code uses for itself; the database knows some of them as well. */
@Model(table = "select")
class Descriptor {

    @Id
    int key;

    @Id
    int parts;

    String row = "";
    Size first = Size.SMALL;
    long instance;
    long sink;
    long table;
    long model;
    boolean group;

    @Nullable
    Ref<Country> references;
}
