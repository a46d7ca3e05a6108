package io.ferro.tck.engine;

import io.ferro.tck.model.Account;
import io.ferro.tck.model.Author;
import io.ferro.tck.model.Badge;
import io.ferro.tck.model.Book;
import io.ferro.tck.model.Country;
import io.ferro.tck.model.LooseSpecimen;
import io.ferro.tck.model.Member;
import io.ferro.tck.model.Memo;
import io.ferro.tck.model.Parcel;
import io.ferro.tck.model.Seat;
import io.ferro.tck.model.Specimen;
import java.util.List;

/** The models that many assertions share. Making the tables of all models for each test would take most of the time of the tests. */
final class CommonModels {

    static final List<Class<?>> ALL = List.of(
            Account.class,
            Author.class,
            Badge.class,
            Book.class,
            Country.class,
            LooseSpecimen.class,
            Member.class,
            Memo.class,
            Parcel.class,
            Seat.class,
            Specimen.class);

    private CommonModels() {}
}
