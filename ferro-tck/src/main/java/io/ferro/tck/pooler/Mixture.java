package io.ferro.tck.pooler;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engine;
import io.ferro.Session;
import io.ferro.Transaction;
import io.ferro.model.Ref;
import io.ferro.tck.engine.Scalar;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Book;
import io.ferro.tck.model.Book_;
import java.util.List;
import java.util.Random;

/** What one thread does: everything there is, in an order of its own, on rows of its own, knowing what has to come out. */
final class Mixture {

    private final Engine engine;
    private final String mine;
    private final Random random;
    private final Author author;
    private int expected;

    Mixture(Engine engine, int number) {
        this.engine = engine;
        this.mine = "thread " + number;
        this.random = new Random(number);
        this.author = engine.models(Author.class).create(new Author(mine, number));
    }

    void next() {
        switch (random.nextInt(10)) {
            case 0 -> find();
            case 1 -> query();
            case 2 -> create();
            case 3 -> update();
            case 4 -> delete();
            case 5 -> raw();
            case 6 -> committed();
            case 7 -> rolledBack();
            case 8 -> savepoint();
            default -> bulk();
        }
    }

    private void find() {
        assertThat(engine.models(Author.class).get(author.id).name).isEqualTo(mine);
    }

    private void query() {
        try (Session session = engine.session()) {
            assertThat(session.query(Book.class)
                            .where(Book_.author.id().eq(author.id))
                            .orderBy(Book_.id.asc())
                            .all())
                    .hasSize(expected)
                    .allSatisfy(book -> assertThat(book.title).isEqualTo(mine));
        }
    }

    private void create() {
        assertThat(engine.models(Book.class).create(new Book(mine, author)).id).isPositive();
        expected++;
    }

    private void update() {
        author.born = random.nextInt();
        engine.models(Author.class).save(author);
        assertThat(engine.models(Author.class).get(author.id).born).isEqualTo(author.born);
    }

    private void delete() {
        List<Book> some = engine.models(Book.class)
                .where(Book_.author.id().eq(author.id))
                .limit(1)
                .all();
        some.forEach(book -> assertThat(engine.models(Book.class).delete(book)).isTrue());
        expected -= some.size();
    }

    private void raw() {
        assertThat(Scalar.of(
                        engine, "select count(*) as n from book where author_id = ? and title = ?", author.id, mine))
                .isEqualTo(expected);
    }

    private void committed() {
        engine.runInTransaction(tx -> {
            tx.execute("set local work_mem = '2MB'");
            tx.execute("insert into book (title, author_id) values (?, ?)", mine, author.id);
            engine.models(Book.class).create(new Book(mine, author));
            assertThat(tx.fetchOne("show work_mem").orElseThrow().getString("work_mem"))
                    .isEqualTo("2MB");
        });
        expected += 2;
    }

    private void rolledBack() {
        try (Session session = engine.session();
                Transaction transaction = session.begin()) {
            session.create(new Book(mine, author));
            transaction.rollback();
        }
    }

    private void savepoint() {
        try (Session session = engine.session()) {
            session.runInTransaction(tx -> {
                session.create(new Book(mine, author));
                try (Transaction inner = session.begin()) {
                    session.create(new Book(mine, author));
                    inner.rollback();
                }
            });
        }
        expected++;
    }

    private void bulk() {
        List<Book> books = List.of(book(), book(), book());
        assertThat(engine.models(Book.class).bulkCreate(books)).isEqualTo(3);
        expected += 3;
        if (expected > 60) {
            assertThat(engine.execute("delete from book where author_id = ?", author.id))
                    .isEqualTo(expected);
            expected = 0;
        }
    }

    private Book book() {
        Book book = new Book(mine, author);
        book.editor = Ref.to(author);
        return book;
    }
}
