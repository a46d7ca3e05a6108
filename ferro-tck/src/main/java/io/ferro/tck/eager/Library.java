package io.ferro.tck.eager;

import io.ferro.Session;
import io.ferro.model.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small library: two houses with three titles each, two volumes of each title, and subjects. */
final class Library {

    static final Class<?>[] MODELS = {House.class, Title.class, Volume.class, Shelf.class, Subject.class};

    private Library() {}

    static void fill(Session session) {
        List<Subject> subjects = List.of(
                session.create(new Subject("sea")),
                session.create(new Subject("war's \"end\"")),
                session.create(new Subject("nothing")));
        for (String name : List.of("North", "South")) {
            House house = session.create(new House(name));
            Shelf shelf = session.create(new Shelf("room of " + name, house));
            List<Title> titles = new ArrayList<>();
            for (int number = 1; number <= 3; number++) {
                Title title = new Title(name + " " + number, house);
                title.sequelTo = number == 1 ? null : Ref.to(titles.get(0));
                titles.add(session.create(title));
                title.subjects.add(subjects.get(0));
                if (number == 3) {
                    title.subjects.add(subjects.get(1));
                }
                session.create(new Volume(null, Ref.to(title), Optional.of(Ref.to(shelf))));
                session.create(new Volume(null, Ref.to(title), Optional.empty()));
            }
        }
        session.create(new House("Empty"));
    }
}
