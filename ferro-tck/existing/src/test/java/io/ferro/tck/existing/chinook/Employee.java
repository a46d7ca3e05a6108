package io.ferro.tck.existing.chinook;

import io.ferro.model.Column;
import io.ferro.model.ForeignKey;
import io.ferro.model.Id;
import io.ferro.model.Model;
import io.ferro.model.OnDelete;
import io.ferro.model.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who works there, without address, phone, fax and email: nobody has to map every column. */
@Model(table = "Employee")
public class Employee {

    @Id(assigned = true)
    @Column(name = "EmployeeId")
    public int id;

    @Column(name = "LastName")
    public String lastName = "";

    @Column(name = "FirstName")
    public String firstName = "";

    @Column(name = "Title")
    public @Nullable String title;

    @Column(name = "ReportsTo")
    @ForeignKey(index = false, onDelete = OnDelete.NO_ACTION)
    public @Nullable Ref<Employee> reportsTo;

    @Column(name = "BirthDate")
    public @Nullable LocalDate birthDate;

    @Column(name = "HireDate")
    public @Nullable LocalDate hireDate;
}
