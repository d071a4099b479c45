create table map_area (
  district_id text not null primary key references district (district_id),
  south integer not null,
  west integer not null,
  north integer not null,
  east integer not null,
  check (33000000 <= south and south < north and north <= 38700000),
  check (124500000 <= west and west < east and east <= 132000000)
);
comment on table map_area is 'The box around a district in whole microdegrees: where its maps begin, and outside which no proposal has its point. Without a row there is none.';
