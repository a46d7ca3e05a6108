package io.ferro.tck.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ferro.InvalidCursorException;
import io.ferro.query.PageRequest;
import io.ferro.query.Query;
import io.ferro.tck.Assertion;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cursor comes back from outside: what is none of the query is refused, and what is one stays a value. */
public abstract class CursorAssertions extends PagingAssertions {

    private static final String ATTACK = "a'\"; drop table page_listing; -- ?";

    private Query<Listing> listings;
    private String cursor;

    /** For subclasses. */
    protected CursorAssertions() {}

    @BeforeEach
    final void fill() {
        for (int row = 0; row < 3; row++) {
            session().create(new Listing(ATTACK));
        }
        listings = session().query(Listing.class).orderBy(Listing_.text.asc());
        cursor = cursorOf(listings);
    }

    @Test
    @Assertion("QUERY-07")
    void theValuesOfARowStayValues() {
        assertThat(walk(listings, 1)).hasSize(3);
        assertThat(walk(listings.orderBy(Listing_.looseText.asc(), Listing_.flag.desc()), 1))
                .hasSize(3);
        assertThat(session().query(Listing.class).count()).isEqualTo(3);
    }

    @Test
    @Assertion("QUERY-07")
    void anotherOrderIsRefused() {
        Query<Listing> all = session().query(Listing.class);
        refused(all, cursor);
        refused(all.orderBy(Listing_.text.desc()), cursor);
        refused(all.orderBy(Listing_.text.asc(), Listing_.large.asc()), cursor);
        refused(all.orderBy(Listing_.large.asc(), Listing_.text.asc()), cursor);
        refused(all.orderBy(Listing_.looseText.asc()), cursor);
        refused(session().query(Offer.class).orderBy(Offer_.shop.asc()), cursor);
        refused(
                all.orderBy(Listing_.looseText.asc().nullsFirst()),
                cursorOf(all.orderBy(Listing_.looseText.asc().nullsLast())));
        assertThat(all.where(Listing_.flag.isFalse())
                        .orderBy(Listing_.text.asc())
                        .page(PageRequest.after(cursor, 9))
                        .items())
                .as("another condition is not another order")
                .hasSize(2);
    }

    @Test
    @Assertion("QUERY-07")
    void whatIsNoCursorIsRefused() {
        for (String text : List.of(
                "",
                "=",
                "AAAA",
                "AAAAAAAAAAA",
                "\u0000",
                "😀",
                "../../etc/passwd",
                "' or '1'='1",
                cursor + "AAAA",
                " " + cursor,
                cursor + cursor,
                "A".repeat(100_000))) {
            refused(listings, text);
        }
    }

    @Test
    @Assertion("QUERY-07")
    void aDamagedCursorIsRefused() {
        for (int length = 0; length < cursor.length(); length++) {
            refused(listings, cursor.substring(0, length));
        }
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            refused(listings, Base64.getUrlEncoder().withoutPadding().encodeToString(damaged));
        }
        Random random = new Random(4711);
        for (int number = 0; number < 200; number++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            refused(listings, Base64.getUrlEncoder().withoutPadding().encodeToString(noise));
        }
    }

    private static String cursorOf(Query<?> query) {
        return query.page(PageRequest.first(1)).next().orElseThrow().cursor().orElseThrow();
    }

    private static void refused(Query<?> query, String text) {
        assertThatThrownBy(() -> query.page(PageRequest.after(text, 2)))
                .as(text)
                .isInstanceOf(InvalidCursorException.class)
                .hasNoCause()
                .hasMessage(
                        "FERRO-0437: A page request holds no cursor of this query. Take the cursor from page.next() of"
                                + " the same query in the same order, as it is, or begin again with PageRequest.first.");
    }
}
