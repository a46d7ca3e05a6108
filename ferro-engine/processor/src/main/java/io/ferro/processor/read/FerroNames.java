package io.ferro.processor.read;

/** The names of the annotations and types that models use. The processor cannot see the engine: it is built first. */
public final class FerroNames {

    public static final String MODEL = "io.ferro.model.Model";
    static final String ID = "io.ferro.model.Id";
    static final String COLUMN = "io.ferro.model.Column";
    static final String FOREIGN_KEY = "io.ferro.model.ForeignKey";
    static final String EMBEDDED = "io.ferro.model.Embedded";
    static final String JSON = "io.ferro.model.Json";
    static final String VERSION = "io.ferro.model.Version";
    public static final String SHARED = "io.ferro.model.Shared";
    static final String UNIQUE = "io.ferro.model.Unique";
    static final String INDEX = "io.ferro.model.Index";
    public static final String CDI_MODEL = "jakarta.enterprise.inject.Model";
    static final String REF = "io.ferro.model.Ref";
    static final String MANY = "io.ferro.model.Many";
    static final String LINKS = "io.ferro.model.Links";
    static final String BACK_REF = "io.ferro.model.BackRef";
    static final String MANY_TO_MANY = "io.ferro.model.ManyToMany";

    private FerroNames() {}

    static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
