package io.ferro.tck.relation;

import io.ferro.query.Condition;
import io.ferro.tck.relation.Fleet.Islander;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A condition that leads through relations, and what it means in plain Java. Both are made together. Nothing in it is unknown: what is
 * NULL is asked about with null checks only.
 *
 * @param condition the condition
 * @param meaning whether it selects an islander
 */
record RandomPath(Condition<Islander> condition, Predicate<Isle.Person> meaning) {

    private static final String[] NAMES = {"a", "b", "c"};

    /** {@return a condition of at most so many relations, one inside the other} */
    static RandomPath of(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 10)) {
            case 0 -> named(NAMES[random.nextInt(NAMES.length)]);
            case 1 -> new RandomPath(Fleet_Islander_.chief.isNull(), person -> person.chief == null);
            case 2 -> of(random, depth).not();
            case 3 -> of(random, depth - 1).and(of(random, depth - 1));
            case 4 -> of(random, depth - 1).or(of(random, depth - 1));
            case 5 -> of(random, depth - 1).ofTheChief();
            case 6 -> of(random, depth - 1).ofAFollower(of(random, depth - 1));
            case 7 -> of(random, depth - 1).ofNoFollower();
            case 8 -> of(random, depth - 1).ofAFriend();
            default -> of(random, depth - 1).ofNobodyWhoseFriendItIs();
        };
    }

    private static RandomPath named(String name) {
        return new RandomPath(Fleet_Islander_.name.eq(name), person -> person.name.equals(name));
    }

    private RandomPath not() {
        return new RandomPath(condition.not(), meaning.negate());
    }

    private RandomPath and(RandomPath other) {
        return new RandomPath(condition.and(other.condition), meaning.and(other.meaning));
    }

    private RandomPath or(RandomPath other) {
        return new RandomPath(condition.or(other.condition), meaning.or(other.meaning));
    }

    private RandomPath ofTheChief() {
        return new RandomPath(Fleet_Islander_.chief.where(condition), person -> holds(person.chief));
    }

    private RandomPath ofAFollower(RandomPath other) {
        return new RandomPath(
                Fleet_Islander_.followers.any(condition, other.condition),
                person -> person.followers.stream().anyMatch(meaning.and(other.meaning)));
    }

    private RandomPath ofNoFollower() {
        return new RandomPath(
                Fleet_Islander_.followers.none(condition),
                person -> person.followers.stream().noneMatch(meaning));
    }

    private RandomPath ofAFriend() {
        return new RandomPath(
                Fleet_Islander_.friends.any(condition),
                person -> person.friends.stream().anyMatch(meaning));
    }

    private RandomPath ofNobodyWhoseFriendItIs() {
        return new RandomPath(
                Fleet_Islander_.friendOf.none(condition),
                person -> person.friendOf.stream().noneMatch(meaning));
    }

    private boolean holds(Isle.@Nullable Person person) {
        return person != null && meaning.test(person);
    }
}
