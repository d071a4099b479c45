create table meeting (
  district_id text not null references district (district_id),
  meeting_id text not null,
  register_no integer check (register_no > 0),
  kind text not null,
  session text check (session in ('regular', 'extraordinary')),
  body_id text,
  group_text text not null,
  round_year integer check (round_year between 1900 and 9999),
  round_no integer check (round_no between 1 and 999),
  starts_on date not null,
  ends_on date not null,
  precision text not null check (precision in ('day', 'month', 'quarter', 'year')),
  year integer not null generated always as (extract(year from starts_on)::integer) stored,
  stated_weekday text check (stated_weekday in ('일', '월', '화', '수', '목', '금', '토')),
  place text,
  attendance integer check (attendance >= 0),
  topic text not null,
  source text,
  primary key (district_id, meeting_id),
  unique (district_id, year, register_no),
  foreign key (district_id, body_id) references body (district_id, body_id),
  check (ends_on >= starts_on),
  check ((round_year is null) = (round_no is null)),
  check (round_no is null or body_id is not null)
);
comment on table meeting is 'The register of meetings: who met when and where, how many were present, and what about. People are counted, not named.';
create index meeting_by_day on meeting (district_id, starts_on desc, register_no desc);
create index meeting_by_body on meeting (district_id, body_id, year);

create table resolution (
  district_id text not null,
  resolution_id text not null,
  meeting_id text not null,
  gate_id text,
  text text not null,
  in_favour integer check (in_favour >= 0),
  present integer check (present >= 0),
  enrolled integer check (enrolled >= 0),
  source text,
  primary key (district_id, resolution_id),
  foreign key (district_id, meeting_id) references meeting (district_id, meeting_id),
  foreign key (district_id, gate_id) references gate (district_id, gate_id),
  check (in_favour <= present),
  check (present <= enrolled)
);
comment on table resolution is 'What a meeting resolved, by how many of those present and enrolled, and the gate that it decided. Null: the minutes do not say.';
create index resolution_by_meeting on resolution (district_id, meeting_id);
create index resolution_by_gate on resolution (district_id, gate_id);
