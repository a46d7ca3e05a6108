package io.ferro.tck.eager;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.tck.Assertion;
import io.ferro.tck.engine.EngineAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is loaded along with the rows of a query is what each relation would have loaded by itself. */
public abstract class EagerLoadingAssertions extends EngineAssertions {

    private Engines engines;
    private Session session;

    /** For subclasses. */
    protected EagerLoadingAssertions() {}

    @BeforeEach
    void open() {
        engines = closedAfterwards(Engines.create(Library.MODELS));
        engines.connect(settings());
        engines.engine().runInSession(Library::fill);
        session = engines.session();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static Title before(Title title) {
        return Objects.requireNonNull(title.sequelTo).get();
    }

    /** Whatever has to be asked of the database now fails. */
    private void hideTables() {
        for (String table : List.of("title_subjects", "volume", "title", "shelf", "house", "subject")) {
            session.execute("alter table " + table + " rename to hidden_" + table);
        }
    }

    @Test
    @Assertion("REL-06")
    void aReferenceIsLoadedWithItsOwner() {
        List<Title> titles = session.query(Title.class)
                .orderBy(Title_.id.asc())
                .with(Title_.house, Title_.sequelTo)
                .all();
        hideTables();
        assertThat(titles).hasSize(6).allSatisfy(title -> {
            assertThat(title.house.isLoaded()).isTrue();
            assertThat(title.name).startsWith(title.house.get().name);
        });
        Title first = titles.get(0);
        assertThat(first.sequelTo).isNull();
        assertThat(before(titles.get(1))).isSameAs(first);
        assertThat(before(titles.get(2))).isSameAs(first);
        assertThat(titles.get(1).house.get()).isSameAs(first.house.get());
    }

    @Test
    @Assertion("REL-06")
    void aCollectionIsLoadedWithItsOwner() {
        List<House> houses = session.query(House.class)
                .orderBy(House_.name.asc())
                .with(House_.titles, House_.shelves)
                .all();
        hideTables();
        assertThat(houses).extracting(house -> house.name).containsExactly("Empty", "North", "South");
        assertThat(houses).allSatisfy(house -> {
            assertThat(house.titles.isLoaded()).isTrue();
            assertThat(house.shelves.isLoaded()).isTrue();
        });
        assertThat(houses.get(0).titles.all()).isEmpty();
        assertThat(houses.get(1).titles.all())
                .extracting(title -> title.name)
                .containsExactlyInAnyOrder("North 1", "North 2", "North 3");
        assertThat(houses.get(2).shelves.all()).extracting(shelf -> shelf.room).containsExactly("room of South");
    }

    @Test
    @Assertion("REL-06")
    void linksAreLoadedFromBothSides() {
        List<Subject> subjects = session.query(Subject.class)
                .orderBy(Subject_.word.asc())
                .with(Subject_.titles.with(Title_.subjects))
                .all();
        hideTables();
        assertThat(subjects).extracting(subject -> subject.word).containsExactly("nothing", "sea", "war's \"end\"");
        assertThat(subjects.get(0).titles.all()).isEmpty();
        assertThat(subjects.get(1).titles.all()).hasSize(6);
        assertThat(subjects.get(2).titles.all())
                .extracting(title -> title.name)
                .containsExactlyInAnyOrder("North 3", "South 3");
        assertThat(subjects.get(2).titles.all())
                .allSatisfy(title ->
                        assertThat(title.subjects.all()).containsExactlyInAnyOrder(subjects.get(1), subjects.get(2)));
    }

    @Test
    @Assertion({"REL-06", "IDM-01"})
    void aRowThatSeveralLinksLeadToIsOneInstance() {
        List<Subject> subjects = session.query(Subject.class)
                .where(Subject_.word.ne("nothing"))
                .orderBy(Subject_.word.asc())
                .with(Subject_.titles)
                .all();
        List<Title> shared = subjects.get(1).titles.all();
        assertThat(shared)
                .hasSize(2)
                .allSatisfy(title -> assertThat(
                                subjects.get(0).titles.all().stream().filter(other -> other == title))
                        .hasSize(1));
        assertThat(shared)
                .allSatisfy(title -> assertThat(session.get(Title.class, Objects.requireNonNull(title.id)))
                        .isSameAs(title));
    }

    @Test
    @Assertion("REL-06")
    void threeLevelsAreLoadedAndADiamondEndsInOneInstance() {
        List<Volume> volumes = session.query(Volume.class)
                .orderBy(Volume_.id.asc())
                .with(
                        Volume_.title.with(Title_.house.with(House_.shelves), Title_.sequelTo),
                        Volume_.shelf.with(Shelf_.owner))
                .all();
        hideTables();
        assertThat(volumes).hasSize(12);
        Volume shelved = volumes.get(0);
        House house = shelved.title().get().house.get();
        Shelf shelf = shelved.shelf().orElseThrow().get();
        assertThat(shelf.owner.get()).isSameAs(house);
        assertThat(house.shelves.all()).containsExactly(shelf);
        assertThat(volumes.get(1).shelf()).isEmpty();
    }

    @Test
    @Assertion("REL-06")
    void aSelfReferenceIsLoadedBothWays() {
        List<Title> firsts = session.query(Title.class)
                .where(Title_.sequelTo.isNull())
                .orderBy(Title_.id.asc())
                .with(Title_.sequels.with(Title_.sequelTo, Title_.sequels))
                .all();
        hideTables();
        assertThat(firsts).hasSize(2).allSatisfy(first -> {
            assertThat(first.sequels.all()).hasSize(2).allSatisfy(sequel -> {
                assertThat(before(sequel)).isSameAs(first);
                assertThat(sequel.sequels.all()).isEmpty();
            });
        });
    }

    @Test
    @Assertion("REL-06")
    void firstAndOneAndModelsLoadTheSame() {
        Title first = session.query(Title.class)
                .where(Title_.name.eq("North 1"))
                .with(Title_.house)
                .first()
                .orElseThrow();
        Title one = engines.models(Title.class)
                .where(Title_.name.eq("South 1"))
                .with(List.of(Title_.house))
                .one()
                .orElseThrow();
        assertThat(first.house.isLoaded()).isTrue();
        assertThat(one.house.isLoaded()).isTrue();
        assertThat(session.query(Title.class).with(Title_.house).count()).isEqualTo(6);
        assertThat(session.query(Title.class)
                        .where(Title_.name.eq("none"))
                        .with(Title_.house)
                        .all())
                .isEmpty();
    }

    @Test
    @Assertion("REL-06")
    void withoutIdentityMapEachOwnerHasItsInstances() {
        Engines without = closedAfterwards(Engines.create(Library.MODELS));
        without.connect(settings().identityMap(false));
        try (Session fresh = without.session()) {
            List<Title> titles = fresh.query(Title.class)
                    .with(Title_.house.with(House_.titles), Title_.subjects)
                    .all();
            hideTables();
            assertThat(titles).hasSize(6).allSatisfy(title -> {
                assertThat(title.house.get().titles.all()).hasSize(3);
                assertThat(title.subjects.all()).isNotEmpty();
            });
        }
    }

    @Test
    @Assertion("REL-06")
    void tenThousandOwnersAreNoneTooMany() {
        House house = session.create(new House("Large"));
        List<Title> titles = IntStream.range(0, 10_000)
                .mapToObj(number -> new Title("title " + number, house))
                .toList();
        session.bulkCreate(titles);
        List<Title> stored =
                session.query(Title.class).where(Title_.house.id().eq(house.id)).all();
        List<Volume> volumes = new ArrayList<>();
        stored.forEach(title -> volumes.add(new Volume(null, Ref.to(title), Optional.empty())));
        session.bulkCreate(volumes);
        try (Session other = engines.session()) {
            List<Title> loaded = other.query(Title.class)
                    .where(Title_.house.id().eq(house.id))
                    .with(Title_.volumes, Title_.subjects, Title_.house)
                    .all();
            List<Volume> back =
                    other.query(Volume.class).with(Volume_.title, Volume_.shelf).all();
            assertThat(loaded).hasSize(10_000).allSatisfy(title -> {
                assertThat(title.volumes.isLoaded()).isTrue();
                assertThat(title.volumes.all()).hasSize(1);
                assertThat(title.subjects.all()).isEmpty();
                assertThat(title.house.isLoaded()).isTrue();
            });
            assertThat(back)
                    .hasSize(10_012)
                    .allSatisfy(volume -> assertThat(volume.title().isLoaded()).isTrue());
        }
    }
}
