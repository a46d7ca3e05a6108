package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import org.jspecify.annotations.Nullable;

/** Somebody who buys. Private fields with accessors. */
@Model(table = "Customer")
public class Customer {

    @Id(assigned = true)
    @Column(name = "CustomerId")
    private int id;

    @Column(name = "FirstName")
    private String firstName = "";

    @Column(name = "LastName")
    private String lastName = "";

    @Column(name = "Company")
    private @Nullable String company;

    @Column(name = "Email")
    private String email = "";

    @Column(name = "SupportRepId")
    @ForeignKey(index = false, onDelete = OnDelete.NO_ACTION)
    private @Nullable Ref<Employee> supportRep;

    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public @Nullable String getCompany() {
        return company;
    }

    public void setCompany(@Nullable String company) {
        this.company = company;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public @Nullable Ref<Employee> getSupportRep() {
        return supportRep;
    }

    public void setSupportRep(@Nullable Ref<Employee> supportRep) {
        this.supportRep = supportRep;
    }
}
