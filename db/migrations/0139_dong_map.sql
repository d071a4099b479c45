-- Where each dong lies among the others, on a schematic map of the district: rows from the north, columns from the west.
create table dong_place (
  district_id text not null,
  dong_id text not null,
  map_row smallint not null check (map_row between 0 and 19),
  map_column smallint not null check (map_column between 0 and 7),
  primary key (district_id, dong_id),
  unique (district_id, map_row, map_column),
  foreign key (district_id, dong_id) references dong (district_id, dong_id)
);
comment on table dong_place is 'A schematic map of the dongs: one square each, rows from the north, columns from the west.';
