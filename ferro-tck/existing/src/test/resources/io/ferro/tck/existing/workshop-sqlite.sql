create table "user" (
    login CHARACTER(8) PRIMARY KEY NOT NULL COLLATE NOCASE,
    "Full Name" NVARCHAR(60) NOT NULL,
    "group" TEXT NOT NULL DEFAULT 'staff',
    secret BLOB NOT NULL DEFAULT x'00'
) WITHOUT ROWID;

create table Car (
    CAR_NUMBER INTEGER PRIMARY KEY,
    plate VARCHAR(12) NOT NULL CHECK (plate = upper(plate) OR changes = 0),
    built YEAR CHECK (built BETWEEN 1886 AND 2155),
    price NUMERIC(7, 2) NOT NULL DEFAULT 0,
    tax NUMERIC(7, 2) GENERATED ALWAYS AS (price * 2) STORED,
    label TEXT AS (plate || '/' || ifnull(built, '?')) VIRTUAL,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'used', 'scrap')),
    tags JSON NOT NULL DEFAULT '[]',
    "order" INT,
    changes INT NOT NULL DEFAULT 0,
    last_update DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    created TIMESTAMP NOT NULL DEFAULT '2001-02-03 04:05:06',
    owner CHARACTER(8) REFERENCES "user" ON UPDATE CASCADE ON DELETE RESTRICT
);
create unique index car_plate on car (lower(plate));
create index car_of_owner on car (owner) where owner is not null;

create trigger car_created after insert on car begin
    update car set plate = upper(new.plate), last_update = '2001-02-03 04:05:06.789' where car_number = new.car_number;
end;
create trigger car_changed after update of built, price, state, "order", owner on car begin
    update car set changes = old.changes + 1 where car_number = new.car_number;
end;

create table visit (
    car_number SMALLINT NOT NULL REFERENCES car DEFERRABLE INITIALLY DEFERRED,
    day DATE NOT NULL,
    hours FLOAT NOT NULL,
    cost DECIMAL,
    remark CLOB COLLATE RTRIM,
    "from" TIME,
    PRIMARY KEY (car_number, day)
);

create table visit_part (
    car_number INT,
    day TEXT,
    part TEXT,
    amount INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (car_number, day, part),
    FOREIGN KEY (car_number, day) REFERENCES visit ON DELETE CASCADE
) STRICT;

create table journal (at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP, what);

create view busy_car as
    select c.car_number, c.plate, count(v.day) as visits, sum(v.cost) as cost, max(v.day) as latest
    from car c left join visit v on v.car_number = c.car_number
    group by c.car_number, c.plate;

create view month_sum as select strftime('%Y-%m', day) as month, sum(hours) as hours from visit group by 1;

insert into "user" values ('ann', 'Ann O''Neill', 'staff', x'cafe'), ('bob', 'Bob', 'boss', x'00');
insert into car (car_number, plate, built, price, state, tags, "order", owner)
    values (100, 'ab-12', 1999, 1200.50, 'used', '["red","two words"]', 1, 'ann'), (105, 'cd-34', null, 0, 'scrap', '[]', null, null);
insert into visit values (100, '2019-12-31', 2.5, 99.999, 'late', '08:30:00'), (100, '2020-02-29', 0.5, null, null, null);
insert into visit_part values (100, '2020-02-29', 'wheel', 4);
insert into journal values ('2019-06-01 10:00:00', 'old'), ('2021-06-01 10:00:00', 'new');
