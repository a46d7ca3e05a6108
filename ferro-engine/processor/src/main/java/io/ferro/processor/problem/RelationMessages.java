package io.ferro.processor.problem;

import java.util.List;

/** What can be wrong with a relation to many rows. A field is named like {@code Product.reviews}. */
public final class RelationMessages {

    private RelationMessages() {}

    public static String noCollection(String field, String annotation, String type) {
        return "FERRO-0960: " + field + " has the annotation @" + annotation + ", but its type is " + type + ". "
                + (annotation.equals("BackRef")
                        ? "Make it a Many of the model that refers to this one, or the Links of the other side"
                        : "Make it the Links of another model")
                + ", or remove @" + annotation + ".";
    }

    public static String noTarget(String field, String type) {
        return "FERRO-0961: " + field
                + " does not say which model it leads to. Write the model in the angle brackets, for" + " example "
                + type + "<Review>.";
    }

    public static String targetIsNoModel(String field, String target) {
        return "FERRO-0962: " + field + " leads to " + target + ", which is no model. Annotate " + target
                + " with io.ferro.model.Model.";
    }

    public static String noColumn(String field, String type, String annotation) {
        return "FERRO-0963: " + field + " is a " + type + " and so no column, but has the annotation @" + annotation
                + ". Remove it.";
    }

    public static String manyWithoutBackRef(String field, String owner, String target, List<String> candidates) {
        return "FERRO-0964: " + field + " does not say which field of " + target + " refers to " + owner + ". "
                + (candidates.isEmpty()
                        ? "Give " + target + " a field of type Ref<" + owner + ">, and name it here with @BackRef"
                        : "Add " + backRefs(candidates))
                + "; or use Links with @ManyToMany.";
    }

    public static String linksWithoutRelation(String field, String target, List<String> candidates) {
        return "FERRO-0965: " + field + " does not say how its rows are linked. Add @ManyToMany to make a join table"
                + (candidates.isEmpty()
                        ? ", or @BackRef with the name of the Links of " + target + " that has one"
                        : ", or " + backRefs(candidates) + " to be the other side of the one that " + target + " has")
                + ".";
    }

    public static String manyToManyOfMany(String field, String target) {
        return "FERRO-0966: " + field
                + " is a Many, which has no join table, but has the annotation @ManyToMany. Make it" + " Links<"
                + target + ">.";
    }

    public static String twoAnnotations(String field) {
        return "FERRO-0967: " + field
                + " has both @ManyToMany and @BackRef. Keep @ManyToMany on the side that describes the"
                + " join table, and @BackRef on the other.";
    }

    public static String noSuchField(String field, String name, String target, String wanted, List<String> candidates) {
        return "FERRO-0968: " + field + " is the other side of \"" + name + "\", a field that " + target
                + " does not have. "
                + (candidates.isEmpty()
                        ? "Give " + target + " a field of type " + wanted + ", and name it here"
                        : "Write " + backRefs(candidates))
                + ".";
    }

    public static String wrongOtherSide(
            String field, String other, String type, String wanted, List<String> candidates) {
        return "FERRO-0969: " + field + " is the other side of " + other + ", which is of type " + type + ", not "
                + wanted + "."
                + (candidates.isEmpty() ? " Name a field of that type." : " Write " + backRefs(candidates) + ".");
    }

    public static String noOwner(String field, String other) {
        return "FERRO-0970: " + field + " is the other side of " + other
                + ", which does not describe a join table either. Put @ManyToMany on one of them, without @BackRef.";
    }

    public static String twoOwners(String field, String other, String otherName) {
        return "FERRO-0971: " + field + " and " + other
                + " both have @ManyToMany, which makes two relations with two join"
                + " tables. If they are the two sides of one, replace @ManyToMany here by @BackRef(\"" + otherName
                + "\"), or there by the name of this field. If they are two, give each a name of its own with"
                + " @ManyToMany(table = \"...\").";
    }

    public static String keyCannotBeLinked(String field, String model, String what) {
        return "FERRO-0972: " + field + " cannot be a many-to-many relation because " + model + " has " + what
                + ". Give it one @Id field that a column can hold, or make the join table a model of its own, with a Ref to"
                + " either side.";
    }

    public static String sameJoinColumn(String field, String column) {
        return "FERRO-0973: The join table of " + field + " would have two columns \"" + column
                + "\". Give them different names with @ManyToMany(ownerColumn = \"...\", targetColumn = \"...\").";
    }

    public static String optionalCollection(String field, String type) {
        return "FERRO-0974: " + field + " is " + type
                + ". A collection is never null, it may be empty: write it without" + " Optional and @Nullable.";
    }

    public static String otherSideBroken(String model, String field, String name, String wanted) {
        return "FERRO-0975: " + field + " is the other side of \"" + name + "\", and " + model
                + " has no such field of type " + wanted + ". Change @BackRef there, or keep the field here.";
    }

    private static String backRefs(List<String> candidates) {
        return String.join(
                " or ",
                candidates.stream().map(name -> "@BackRef(\"" + name + "\")").toList());
    }
}
