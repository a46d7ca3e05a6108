package shop;

import io.ferro.model.BackRef;
import io.ferro.model.Column;
import io.ferro.model.Id;
import io.ferro.model.Links;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;

@Model
record Tag(
        @Id @Column(type = "varchar(40)") String name,
        @BackRef("tags") Links<Product> products,
        @ManyToMany(table = "narrower_tag", reverseIndex = false) Links<Tag> narrower,
        int weight) {}
