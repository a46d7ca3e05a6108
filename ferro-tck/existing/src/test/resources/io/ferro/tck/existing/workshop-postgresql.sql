create domain year as integer check (value >= 1886 and value <= 2155);
create domain money_amount as numeric(7, 2) check (value >= 0);
create type condition as enum ('new', 'used', 'scrap');

create sequence car_number as smallint start 100 increment 5;

create table "user" (
    login character(8) primary key,
    "Full Name" character varying(60) not null,
    "group" text not null default 'staff',
    secret bytea not null default '\x00'
);

create table car (
    car_number smallint not null default nextval('car_number') primary key,
    plate varchar(12) not null,
    built year,
    price money_amount not null default 0,
    tax numeric(7, 2) generated always as (price * 0.21) stored,
    state condition not null default 'new',
    tags text[] not null default '{}',
    search tsvector,
    "order" integer,
    changes integer not null default 0,
    last_update timestamp without time zone not null default now(),
    created timestamp with time zone not null default now(),
    driven interval,
    owner character(8) references "user" on update cascade on delete restrict,
    constraint plate_is_upper check (plate = upper(plate))
);
create unique index car_plate on car (lower(plate));
create index car_of_owner on car (owner) where owner is not null;
create index car_search on car using gin (search);
comment on column car.built is 'the year, as the papers have it';

create function car_changed() returns trigger language plpgsql as $$
begin
    new.plate := upper(new.plate);
    new.search := to_tsvector('simple', new.plate);
    new.last_update := '2001-02-03 04:05:06.789';
    if tg_op = 'UPDATE' then
        new.changes := old.changes + 1;
    end if;
    return new;
end
$$;
create trigger car_changed before insert or update on car for each row execute function car_changed();

create table visit (
    car_number smallint not null references car deferrable initially deferred,
    day date not null,
    hours real not null,
    cost numeric,
    remark text collate "C",
    "from" time,
    primary key (car_number, day)
);

create table visit_part (
    car_number smallint,
    day date,
    part varchar(20),
    amount integer not null default 1,
    number bigint generated always as identity,
    primary key (car_number, day, part),
    foreign key (car_number, day) references visit on delete cascade
);

create table journal (at timestamptz not null default now(), what text) partition by range (at);
create table journal_old partition of journal for values from (minvalue) to ('2020-01-01');
create table journal_new partition of journal for values from ('2020-01-01') to (maxvalue);

create view busy_car as
    select c.car_number, c.plate, count(v.day) as visits, sum(v.cost) as cost, max(v.day) as latest
    from car c left join visit v on v.car_number = c.car_number
    group by c.car_number, c.plate;

create view month_sum as
    select to_char(day, 'YYYY-MM') as month, sum(hours)::double precision as hours from visit group by 1;

insert into "user" values ('ann', 'Ann O''Neill', 'staff', '\xcafe'), ('bob', 'Bob', 'boss', '\x00');
insert into car (plate, built, price, state, tags, "order", owner, driven)
    values ('ab-12', 1999, 1200.50, 'used', '{red,"two words"}', 1, 'ann', '3 days'), ('cd-34', null, 0, 'scrap', '{}', null, null, null);
insert into visit values (100, '2019-12-31', 2.5, 99.999, 'late', '08:30'), (100, '2020-02-29', 0.5, null, null, null);
insert into visit_part (car_number, day, part, amount) values (100, '2020-02-29', 'wheel', 4);
insert into journal values ('2019-06-01 12:00+02', 'old'), ('2021-06-01 12:00+02', 'new');
