package io.ferro.docs.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.ConnectionSettings;
import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.model.Many;
import io.ferro.model.Ref;
import io.ferro.query.Condition;
import io.ferro.query.Page;
import io.ferro.query.PageRequest;
import io.ferro.query.Query;
import io.ferro.tck.Database;
import io.ferro.tck.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The snippets of queries.md and pagination.md. */
class QueriesTest {

    private Engines engines;
    private Session session;
    private Article article;
    private Comment comment;

    @BeforeEach
    void connect() {
        engines = Engines.create(Article.class, Comment.class, Label.class, Writer.class, Profile.class);
        engines.connect("sqlite::memory:").createTables();
        session = engines.session();
        article = new Article("New SQL");
        article.writer = Ref.to(session.create(new Writer("Ada")));
        session.create(article);
        article.labels.add(session.create(new Label("sql")));
        comment = session.create(new Comment(null, "Thanks!", Ref.to(article), Optional.empty(), Many.unsaved()));
    }

    @AfterEach
    void close() {
        session.close();
        engines.close();
    }

    @Test
    void conditionsAndOrder() {
        List<Article> found = session.query(Article.class)
                .where(Article_.title.containsIgnoreCase("sql"), Article_.writer.isNotNull())
                .orderBy(Article_.title.asc())
                .limit(20)
                .all();
        assertThat(found).containsExactly(article);

        List<Long> ids = List.of(article.id());
        Condition<Article> recent = Article_.id.ge(100).or(Article_.title.startsWith("New"));
        List<Article> articles = session.query(Article.class)
                .where(recent.and(Article_.title.ne("Draft").not()))
                .where(Article_.id.in(ids)) // where repeats: all of them have to hold
                .all();
        assertThat(articles).isEmpty();

        List<Comment> comments = session.query(Comment.class)
                .orderBy(Comment_.answers.id().desc().nullsLast(), Comment_.id.asc())
                .limit(10)
                .offset(20)
                .all();
        assertThat(comments).isEmpty();
    }

    @Test
    void acrossRelations() {
        Condition<Comment> onAda = Comment_.article.where(Article_.writer.where(Writer_.name.eq("Ada")));
        Condition<Article> thanked = Article_.comments.any(Comment_.text.containsIgnoreCase("thanks"));
        Condition<Article> quiet = Article_.comments.none();
        Condition<Article> tagged = Article_.labels.any(Label_.name.in("java", "sql"));

        assertThat(session.query(Comment.class).where(onAda).all()).containsExactly(comment);
        assertThat(session.query(Article.class).where(thanked, tagged).all()).containsExactly(article);
        assertThat(session.query(Article.class).where(quiet).exists()).isFalse();
    }

    @Test
    void locks() {
        try (TestDatabase server = Database.POSTGRESQL.fresh();
                Engines queue = Engines.create(Task.class)) {
            queue.connect(ConnectionSettings.of(server.url()).autoMigrate());
            try (Session session = queue.session()) {
                session.create(new Task("first"));

                Optional<Task> next = session.callInTransaction(tx -> {
                    Optional<Task> task = session.query(Task.class)
                            .where(Task_.done.isFalse())
                            .orderBy(Task_.id.asc())
                            .limit(1)
                            .forUpdate()
                            .skipLocked() // what another worker has locked is left out
                            .first();
                    task.ifPresent(taken -> {
                        taken.done = true;
                        session.save(taken);
                    });
                    return task;
                });

                assertThat(next.orElseThrow().name).isEqualTo("first");
                assertThat(session.query(Task.class).where(Task_.done.isFalse()).exists())
                        .isFalse();
            }
        }
    }

    @Test
    void pages() {
        Query<Article> articles =
                session.query(Article.class).where(Article_.comments.any()).orderBy(Article_.title.asc());

        Page<Article> page = articles.page(PageRequest.first(20));
        while (page.hasNext()) {
            page = articles.page(page.next().orElseThrow());
        }
        assertThat(page.items()).containsExactly(article);
        assertThat(behind(null, articles)).isEmpty();

        Page<Article> third = articles.page(PageRequest.number(3, 20)); // from 1
        long total = third.total().orElseThrow(); // of all pages
        assertThat(total).isEqualTo(1);
    }

    private static Optional<String> behind(@Nullable String cursor, Query<Article> articles) {
        PageRequest request = cursor == null ? PageRequest.first(20) : PageRequest.after(cursor, 20);
        Page<Article> page = articles.page(request);
        Optional<String> next = page.next().flatMap(PageRequest::cursor); // for the client; empty on the last page
        return next;
    }
}
