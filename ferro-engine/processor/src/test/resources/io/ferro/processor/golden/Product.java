package shop;

import io.ferro.model.BackRef;
import io.ferro.model.BackRef;
import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Index;
import io.ferro.model.Links;
import io.ferro.model.Many;
import io.ferro.model.ManyToMany;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import io.ferro.model.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A class with fields that its package may use, a generated key and relations. */
@Model
@Unique({"vendor", "sku"})
@Index({"archived", "createdAt"})
@Index({"name"})
public class Product {

    static final int LONGEST_NAME = 200;

    @Id
    Long id;

    String sku;

    @Column(type = "varchar(200)")
    String name;

    BigDecimal price;

    @Nullable
    String note;

    boolean archived;
    Instant createdAt = Instant.now();
    long views;

    @ForeignKey(onDelete = OnDelete.RESTRICT)
    Ref<Vendor> vendor;

    @BackRef("product")
    Many<Review> reviews = Many.unsaved();

    @ManyToMany
    Links<Tag> tags = Links.unsaved();

    transient String display;
}
