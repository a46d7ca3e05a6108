package io.ferro.tck.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ferro.ConfigurationException;
import io.ferro.Session;
import io.ferro.model.Ref;
import io.ferro.query.Page;
import io.ferro.query.PageRequest;
import io.ferro.query.Query;
import io.ferro.tck.Assertion;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages, row by row and by number. The listings are a to g; a has the offers x 1, x 2, y 1 and y 2. */
public abstract class PageAssertions extends PagingAssertions {

    private Query<Listing> listings;
    private Query<Offer> offers;

    /** For subclasses. */
    protected PageAssertions() {}

    @BeforeEach
    final void fill() {
        for (String name : List.of("d", "b", "g", "a", "f", "c", "e")) {
            session().create(new Listing(name));
        }
        listings = session().query(Listing.class).orderBy(Listing_.text.asc());
        offers = session().query(Offer.class);
        Listing first = listings.first().orElseThrow();
        for (String shop : List.of("y", "x")) {
            for (int number : new int[] {2, 1}) {
                session().create(new Offer(shop, number, Ref.to(first)));
            }
        }
    }

    @Test
    @Assertion("QUERY-07")
    void aPageLeadsToTheNext() {
        Page<Listing> first = listings.page(PageRequest.first(3));
        assertThat(names(first)).isEqualTo("abc");
        assertThat(first.hasNext()).isTrue();
        assertThat(first.total()).isEmpty();
        Page<Listing> second = listings.page(first.next().orElseThrow());
        assertThat(names(second)).isEqualTo("def");
        Page<Listing> third = listings.page(second.next().orElseThrow());
        assertThat(names(third)).isEqualTo("g");
        assertThat(third.hasNext()).isFalse();
        assertThat(third.next()).isEmpty();
    }

    @Test
    @Assertion("QUERY-07")
    void theLastPageIsKnownWithoutAskingForAnEmptyOne() {
        assertThat(listings.page(PageRequest.first(7)).hasNext()).isFalse();
        assertThat(listings.page(PageRequest.first(6)).hasNext()).isTrue();
        assertThat(listings.page(PageRequest.first(Integer.MAX_VALUE)).items()).hasSize(7);
        Page<Listing> none = listings.where(Listing_.text.eq("x")).page(PageRequest.first(1));
        assertThat(none.items()).isEmpty();
        assertThat(none.hasNext()).isFalse();
    }

    @Test
    @Assertion("QUERY-07")
    void aCursorIsATextForUrls() {
        PageRequest next = listings.page(PageRequest.first(2)).next().orElseThrow();
        String cursor = next.cursor().orElseThrow();
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(next).isEqualTo(PageRequest.after(cursor, 2)).hasToString("PageRequest[behind a cursor, 2 rows]");
        assertThat(names(listings.page(PageRequest.after(cursor, 4)))).isEqualTo("cdef");
        try (Session later = engines().session()) {
            assertThat(names(later.query(Listing.class)
                            .orderBy(Listing_.text.asc())
                            .page(PageRequest.after(cursor, 1))))
                    .isEqualTo("c");
        }
        assertThat(names(engines()
                        .models(Listing.class)
                        .query()
                        .orderBy(Listing_.text.asc())
                        .page(next)))
                .isEqualTo("cd");
    }

    @Test
    @Assertion("QUERY-07")
    void thePlaceIsThatOfTheRowWhateverTheInstanceSays() {
        Listing second = listings.offset(1).first().orElseThrow();
        second.text = "z";
        Page<Listing> first = listings.page(PageRequest.first(2));
        assertThat(first.items()).contains(second);
        assertThat(names(listings.page(first.next().orElseThrow()))).isEqualTo("cd");
    }

    @Test
    @Assertion("QUERY-07")
    void theKeyDecidesWhereNothingElseDoes() {
        assertThat(walk(offers, 1))
                .extracting(Offer::shop, Offer::number)
                .containsExactly(tuple("x", 1), tuple("x", 2), tuple("y", 1), tuple("y", 2));
        assertThat(walk(offers.orderBy(Offer_.number.desc()), 3))
                .extracting(Offer::shop, Offer::number)
                .containsExactly(tuple("y", 2), tuple("x", 2), tuple("y", 1), tuple("x", 1));
        assertThat(walk(offers.orderBy(Offer_.shop.desc(), Offer_.number.asc()), 1))
                .extracting(Offer::shop, Offer::number)
                .containsExactly(tuple("y", 1), tuple("y", 2), tuple("x", 1), tuple("x", 2));
        assertThat(walk(offers.orderBy(Offer_.shop.asc(), Offer_.number.desc()), 2))
                .extracting(Offer::shop, Offer::number)
                .containsExactly(tuple("x", 2), tuple("x", 1), tuple("y", 2), tuple("y", 1));
    }

    @Test
    @Assertion("QUERY-07")
    void pagesOfARelationAndWithRelations() {
        Listing owner = listings.first().orElseThrow();
        Query<Offer> own =
                owner.offers.where(Offer_.listing.where(Listing_.text.eq("a"))).with(Offer_.listing);
        assertThat(walk(own, 3)).hasSize(4).allMatch(offer -> offer.listing().isLoaded());
        Page<Listing> page = listings.with(Listing_.offers).page(PageRequest.first(2));
        assertThat(page.items()).allMatch(listing -> listing.offers.isLoaded());
        assertThat(page.items().get(0).offers.all()).hasSize(4);
        assertThat(walk(listings.where(Listing_.offers.none()), 2))
                .extracting(listing -> listing.text)
                .containsExactly("b", "c", "d", "e", "f", "g");
    }

    @Test
    @Assertion("QUERY-07")
    void pagesByNumberKnowTheTotal() {
        Page<Listing> second = listings.page(PageRequest.number(2, 3));
        assertThat(names(second)).isEqualTo("def");
        assertThat(second.total()).hasValue(7);
        assertThat(second.next()).contains(PageRequest.number(3, 3));
        Page<Listing> third = listings.page(second.next().orElseThrow());
        assertThat(names(third)).isEqualTo("g");
        assertThat(third.hasNext()).isFalse();
        assertThat(listings.page(PageRequest.number(1, 7)).hasNext()).isFalse();
        Page<Listing> beyond = listings.page(PageRequest.number(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(beyond.items()).isEmpty();
        assertThat(beyond.total()).hasValue(7);
        assertThat(beyond.hasNext()).isFalse();
        assertThat(offers.page(PageRequest.number(2, 3)).items())
                .extracting(Offer::shop, Offer::number)
                .containsExactly(tuple("y", 2));
        assertThat(listings.with(Listing_.offers).page(PageRequest.number(1, 1)).items())
                .allMatch(listing -> listing.offers.isLoaded());
    }

    @Test
    @Assertion("QUERY-07")
    void rowsWithoutAKeyHavePagesByNumber() {
        engines().engine().execute("create view page_headline as select text from page_listing");
        Query<Headline> headlines = session().query(Headline.class).orderBy(Headline_.text.asc());
        assertThat(headlines.page(PageRequest.number(2, 3)).items())
                .extracting(Headline::text)
                .containsExactly("d", "e", "f");
        assertThatThrownBy(() -> headlines.page(PageRequest.first(3)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "FERRO-0438: Headline has no @Id, so no row says where the next page begins. Ask for pages by"
                                + " PageRequest.number, in an order that tells all rows apart.");
    }

    @Test
    @Assertion("QUERY-07")
    void whatCannotBeAPageIsRefused() {
        assertThatThrownBy(() -> PageRequest.first(0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("FERRO-0435: The size of a page request is 0. It must be one or more.");
        assertThatThrownBy(() -> PageRequest.after("x", -1)).hasMessageStartingWith("FERRO-0435");
        assertThatThrownBy(() -> PageRequest.number(0, 5)).hasMessageContaining("number of a page request is 0");
        assertThatThrownBy(() -> listings.limit(5).page(PageRequest.first(2)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-0436: page() was called on a query with limit().");
        assertThatThrownBy(() -> listings.offset(5).page(PageRequest.number(1, 2)))
                .hasMessageStartingWith("FERRO-0436: page() was called on a query with offset().");
        if (!onSqlite()) {
            assertThatThrownBy(() -> listings.forUpdate().page(PageRequest.first(2)))
                    .hasMessageStartingWith("FERRO-0436: page() was called on a query with forUpdate().");
        }
        assertThatThrownBy(() -> session()
                        .query(Listing.class)
                        .orderBy(Listing_.names.asc())
                        .page(PageRequest.first(2)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FERRO-0439: Listing.names has no order");
    }

    private static String names(Page<Listing> page) {
        return String.join(
                "", page.items().stream().map(listing -> listing.text).toList());
    }
}
