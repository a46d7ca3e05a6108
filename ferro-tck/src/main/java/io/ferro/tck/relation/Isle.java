package io.ferro.tck.relation;

import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.tck.relation.Fleet.Islander;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Islanders that lead and like each other at random, in the database and, the same ones, in memory. */
final class Isle {

    /** One islander in memory. */
    static final class Person {

        final Islander row;
        final String name;
        final List<Person> followers = new ArrayList<>();
        final List<Person> friends = new ArrayList<>();
        final List<Person> friendOf = new ArrayList<>();

        @Nullable
        Person chief;

        Person(Islander row) {
            this.row = row;
            this.name = row.name;
        }
    }

    private final List<Person> people = new ArrayList<>();

    /** Fills the table of islanders. */
    Isle(Session session, Random random, int size) {
        for (int number = 0; number < size; number++) {
            people.add(new Person(session.create(new Islander("abc".substring(number % 3, number % 3 + 1)))));
        }
        people.forEach(person -> relate(session, random, person));
    }

    private void relate(Session session, Random random, Person person) {
        if (random.nextInt(4) > 0) {
            Person chief = people.get(random.nextInt(people.size()));
            person.chief = chief;
            chief.followers.add(person);
            person.row.chief = Ref.to(chief.row);
            session.save(person.row);
        }
        for (int friend = random.nextInt(4); friend > 0; friend--) {
            Person other = people.get(random.nextInt(people.size()));
            if (!person.friends.contains(other)) {
                person.friends.add(other);
                other.friendOf.add(person);
                person.row.friends.add(other.row);
            }
        }
    }

    /** {@return who meets a condition, in the order of creation} */
    List<Islander> selected(RandomPath path) {
        return people.stream().filter(path.meaning()).map(person -> person.row).toList();
    }
}
