-- Staffing tables and facilities of departments, as a work report states them (일반현황: 인력, 주요시설).
create table staffing (
  district_id text not null references district (district_id),
  unit_kind text not null check (unit_kind in ('department', 'bureau')),
  unit_key text not null,
  as_of date not null,
  cells jsonb not null check (jsonb_typeof(cells) = 'array'),
  stated_quota integer check (stated_quota >= 0),
  stated_headcount integer check (stated_headcount >= 0),
  primary key (district_id, unit_kind, unit_key, as_of)
);
comment on table staffing is 'Posts and people (정원, 현원) of a department, or of a bureau by its name, on a day: by class and grade. Stated totals stand beside what the rows add up to.';

create table facility_count (
  district_id text not null,
  department_id text not null,
  name text not null,
  place integer not null check (place > 0),
  as_of date not null,
  total integer not null check (total >= 0),
  parts jsonb not null check (jsonb_typeof(parts) = 'array'),
  primary key (district_id, department_id, name),
  foreign key (district_id, department_id) references department (district_id, department_id)
);
comment on table facility_count is 'How many facilities of a kind a department looks after: the stated total, and its parts, in the order in which they were entered.';

create table facility (
  district_id text not null,
  facility_id text not null,
  department_id text not null,
  name text not null,
  address text,
  area text check (area ~ '^[0-9]{1,8}(\.[0-9]{1,3})?$'),
  use_text text,
  in_charge text,
  floors jsonb not null check (jsonb_typeof(floors) = 'array'),
  primary key (district_id, facility_id),
  foreign key (district_id, department_id) references department (district_id, department_id)
);
comment on table facility is 'The cards of facilities: name, address, floor area in square metres as it is written, use, which team is in charge, and the floors.';
create index facility_of_department on facility (district_id, department_id, name);
