create table added_holiday (
  district_id text not null references district (district_id),
  holds_on date not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('temporary', 'own')),
  primary key (district_id, holds_on)
);
comment on table added_holiday is 'Days off that the district added to the holidays of the state: set for one year, or its own.';
