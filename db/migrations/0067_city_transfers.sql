create table transfer_import (
  district_id text not null references district (district_id),
  import_id text not null,
  cycle_id text not null,
  file_name text,
  transfers integer not null check (transfers > 0),
  won bigint not null check (won >= 0),
  imported_on date not null,
  primary key (district_id, import_id)
);
comment on table transfer_import is 'A file of transfers from the city (시 이관) that was entered, whole.';

create table city_transfer (
  district_id text not null references district (district_id),
  cycle_id text not null,
  transfer_number text not null check (transfer_number <> ''),
  item_id text not null,
  import_id text not null,
  place_in_file integer not null check (place_in_file > 0),
  requested bigint check (requested >= 0),
  place text,
  verdict text check (verdict in ('suitable', 'conditional', 'unsuitable')),
  reason text,
  primary key (district_id, cycle_id, transfer_number),
  unique (district_id, item_id),
  foreign key (district_id, item_id) references item (district_id, item_id),
  foreign key (district_id, import_id) references transfer_import (district_id, import_id)
);
comment on table city_transfer is 'An idea that the city handed over, under the number it bore there: once in a cycle.';
create index city_transfer_in_file on city_transfer (district_id, import_id, place_in_file);

create table transfer_headings (
  district_id text not null references district (district_id),
  headings jsonb not null,
  primary key (district_id)
);
comment on table transfer_headings is 'Which heading of the city’s file held what when a district last imported one: the next is guessed by it.';
