package io.ferro.processor.problem;

import java.util.Collection;

/** What can be wrong with a model as a whole. */
public final class ModelMessages {

    private ModelMessages() {}

    public static String noKey(String model) {
        return "FERRO-0901: " + model + " has no primary key. Put @Id on the field that holds it, for example"
                + " \"@Id Long id;\" for a number that the database generates.";
    }

    public static String wrongKind(String model, String what, String remedy) {
        return "FERRO-0902: " + model + " cannot be a model because it is " + what + ". " + remedy + ".";
    }

    public static String noConstructor(String model) {
        return "FERRO-0903: " + model + " has no constructor that Ferro can call when it reads a row. Add a constructor"
                + " without parameters and without \"throws\" that is not private, or make " + model + " a record.";
    }

    public static String cdiModel(String type) {
        return "FERRO-0904: " + type
                + " has fields with annotations of io.ferro.model, but its @Model is the stereotype of"
                + " CDI. Import io.ferro.model.Model instead of jakarta.enterprise.inject.Model.";
    }

    public static String sameColumn(String field, String column, String other) {
        return "FERRO-0905: " + field + " and " + other + " both have the column \"" + column
                + "\"; upper and lower case make no difference. Give one of them another name with @Column(name = \"...\").";
    }

    public static String sameProperty(String field) {
        return "FERRO-0906: " + field
                + " hides a field of the same name in a superclass, so both would be called alike in"
                + " queries. Rename one of them, or make one of them transient.";
    }

    public static String reservedProperty(String field) {
        return "FERRO-0907: " + field + " has a name that the generated class needs for itself. Rename the field; the"
                + " column can keep its name with @Column(name = \"...\").";
    }

    public static String noFields(String model, String annotation) {
        return "FERRO-0908: @" + annotation + " on " + model + " names no field. Name at least one.";
    }

    public static String unknownField(String model, String annotation, String field, Collection<String> known) {
        return "FERRO-0909: @" + annotation + " on " + model + " names the field \"" + field + "\", which " + model
                + " does not have. Write the Java names of fields: " + String.join(", ", known) + ".";
    }

    public static String repeatedField(String model, String annotation, String field) {
        return "FERRO-0910: @" + annotation + " on " + model + " names the field \"" + field
                + "\" twice. Name it once.";
    }

    public static String cannotWrite(String model, String generated, String reason) {
        return "FERRO-0911: The class " + generated + " cannot be written for " + model + ": " + reason
                + ". If a class of that name exists already, rename it or the model.";
    }

    public static String cannotWriteIndex(String path, String reason) {
        return "FERRO-0912: The index of models, " + path + ", cannot be written: " + reason
                + ". Check that the compiler may write to its output folder.";
    }
}
