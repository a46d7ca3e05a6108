package io.ferro.docs.blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferro.Engines;
import io.ferro.Session;
import io.ferro.model.Many;
import io.ferro.model.Ref;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The snippets of relationships.md. */
class RelationshipsTest {

    private Engines engines;
    private Session session;

    @BeforeEach
    void connect() {
        engines = Engines.create(Article.class, Comment.class, Label.class, Writer.class, Profile.class);
        engines.connect("sqlite::memory:").createTables();
        session = engines.session();
    }

    @AfterEach
    void close() {
        session.close();
        engines.close();
    }

    private Comment comment(String text, Article article) {
        return session.create(new Comment(null, text, Ref.to(article), Optional.empty(), Many.unsaved()));
    }

    @Test
    void oneToMany() {
        Article created = session.create(new Article("Relations"));
        comment("thanks", created);
        Long id = created.id();

        Article article = session.get(Article.class, id);
        List<Comment> all = article.comments.all();
        long howMany = article.comments.count();
        Optional<Comment> thanks = article.comments
                .where(Comment_.text.containsIgnoreCase("thank"))
                .orderBy(Comment_.id.desc())
                .first();

        assertThat(all).hasSize(1);
        assertThat(howMany).isEqualTo(1);
        assertThat(thanks).isPresent();
    }

    @Test
    void keys() {
        Comment comment = comment("thanks", session.create(new Article("Relations")));

        Long articleId = comment.article().id(Long.class); // no query
        List<Comment> others = session.query(Comment.class)
                .where(Comment_.article.id().eq(articleId)) // no join
                .all();
        Article article = comment.article().get(); // a query, the first time

        assertThat(others).containsExactly(comment);
        assertThat(article.id()).isEqualTo(articleId);
    }

    @Test
    void manyToMany() {
        Label java = session.create(new Label("java"));
        Label sql = session.create(new Label("sql"));
        Article article = session.create(new Article("Relations"));

        article.labels.add(java, sql); // one statement
        article.labels.add(java); // linked already: nothing happens
        article.labels.remove(sql);
        assertThat(java.articles().all()).containsExactly(article); // from the other side
        article.labels.clear(); // the labels themselves stay

        assertThat(session.query(Label.class).count()).isEqualTo(2);
        assertThat(article.labels.exists()).isFalse();
    }

    @Test
    void oneToOneAndItself() {
        Writer ada = session.create(new Writer("Ada"));
        Writer grace = session.create(new Writer("Grace"));
        session.create(new Profile(null, "writes programs", Ref.to(ada)));
        Optional<Profile> profile = ada.profiles.first();
        grace.follows.add(ada);
        assertThat(ada.followers.all()).containsExactly(grace);
        assertThat(profile).isPresent();
    }

    @Test
    void eager() {
        comment("thanks", session.create(new Article("Relations")));

        List<Article> articles = session.query(Article.class)
                .with(Article_.writer, Article_.comments.with(Comment_.replies)) // three more queries
                .all();
        for (Article article : articles) {
            article.comments.all(); // no query
        }

        assertThat(articles).allMatch(article -> article.comments.isLoaded());
    }
}
