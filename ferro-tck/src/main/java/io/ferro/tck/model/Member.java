package io.ferro.tck.model;

import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Model;
import io.ferro.model.Unique;

/** Uniques and indexes, of one column and of several, not in the order of the fields. */
@Model(table = "club_member")
@Unique({"room", "club"})
@Index({"joined", "club"})
@SuppressWarnings("NullAway.Init")
public class Member {

    public @Id Long id;

    @Column(unique = true)
    public String email;

    @Column(index = true)
    public String nickname;

    public String club;
    public int room;

    @Column(name = "joined_in")
    public int joined;

    public Member() {}

    public Member(String email, String club, int room) {
        this.email = email;
        this.nickname = email;
        this.club = club;
        this.room = room;
    }
}
