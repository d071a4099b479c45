-- Exclusion constraints over ids and ranges of days. btree_gist is trusted: the owner of a database may create it.
create extension if not exists btree_gist;

create table district (
  district_id text not null primary key,
  name text not null,
  name_en text not null,
  city text not null,
  city_en text not null,
  platform_name text
);
comment on table district is 'The tenant: one autonomous district (자치구) of a city, with the names its pages carry.';

create table dong (
  district_id text not null references district (district_id),
  dong_id text not null,
  name text not null,
  primary key (district_id, dong_id),
  unique (district_id, name)
);
comment on table dong is 'The smallest units of a district, each with an office and a residents'' council.';

create table department (
  district_id text not null references district (district_id),
  department_id text not null,
  name text not null,
  bureau text,
  aliases jsonb not null,
  primary key (district_id, department_id),
  unique (district_id, name)
);
comment on table department is 'Departments of the district office (과), with their bureau (국) and their other names.';

create table body (
  district_id text not null references district (district_id),
  body_id text not null,
  kind text not null,
  name text not null,
  name_en text,
  aliases jsonb not null,
  parent_id text,
  duties text,
  vision text,
  rules jsonb not null,
  primary key (district_id, body_id),
  unique (district_id, name),
  foreign key (district_id, parent_id) references body (district_id, body_id),
  check (parent_id <> body_id)
);
comment on table body is 'Bodies that meet: the governance council, its committees, and others; their rules as data.';

create table seat (
  district_id text not null,
  seat_id text not null,
  body_id text not null,
  seat_no integer not null check (seat_no > 0),
  kind text not null check (kind in ('ex-officio', 'appointed-councillor', 'appointed-civil')),
  label text not null,
  primary key (district_id, seat_id),
  unique (district_id, body_id, seat_no),
  foreign key (district_id, body_id) references body (district_id, body_id)
);
comment on table seat is 'Seats of a body. The label says which seat it is, never who sits in it.';

create table tenure (
  district_id text not null,
  seat_id text not null,
  tenure_no integer not null check (tenure_no > 0),
  held_from date not null,
  held_to date,
  vacated_on date,
  renewals integer not null check (renewals >= 0),
  primary key (district_id, seat_id, tenure_no),
  foreign key (district_id, seat_id) references seat (district_id, seat_id),
  check (held_to is null or held_to >= held_from),
  check (vacated_on is null or vacated_on >= held_from),
  constraint tenure_one_at_a_time exclude using gist (
    district_id with =,
    seat_id with =,
    daterange(held_from, least(held_to + 1, vacated_on), '[)') with &&
  )
);
comment on table tenure is 'Terms for which a seat was held, until its end or the day it was vacated; one at a time, by no name.';
