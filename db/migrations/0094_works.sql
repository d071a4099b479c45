-- Major works of departments (주요업무): what they are, what they cost over the years, what of their budget is executed.
create table work (
  district_id text not null,
  work_id text not null,
  department_id text not null,
  team_id text,
  year integer not null check (year between 1900 and 2999),
  no integer not null check (no between 1 and 999),
  title text not null,
  kind text check (kind in ('new', 'continuing')),
  work_group text not null check (work_group in ('major', 'focus')),
  period text,
  place text,
  texts jsonb not null check (jsonb_typeof(texts) = 'object'),
  issues jsonb not null check (jsonb_typeof(issues) = 'array'),
  figures jsonb not null check (jsonb_typeof(figures) = 'array'),
  cost jsonb,
  links jsonb not null check (jsonb_typeof(links) = 'array'),
  carried_from text,
  primary key (district_id, work_id),
  foreign key (district_id, department_id) references department (district_id, department_id),
  foreign key (district_id, team_id) references team (district_id, team_id)
);
comment on table work is 'The major works of departments by year: texts as lines, stated numbers with their parts, the multi-year cost by source, and what they carry out or are paid from.';
create index work_by_year on work (district_id, year desc, department_id, no);

create table work_budget (
  district_id text not null,
  work_id text not null,
  as_of date not null,
  budget bigint not null check (budget >= 0),
  executed bigint check (executed >= 0),
  stated_rate text,
  note text,
  sources jsonb not null check (jsonb_typeof(sources) = 'array'),
  primary key (district_id, work_id, as_of),
  foreign key (district_id, work_id) references work (district_id, work_id)
);
comment on table work_budget is 'The budget of a work and what is executed of it on a day, in won, as stated; the sources may add up to something else, which is a finding.';

create table department_budget (
  district_id text not null,
  department_id text not null,
  as_of date not null,
  budget bigint not null check (budget >= 0),
  executed bigint check (executed >= 0),
  stated_rate text,
  note text,
  sources jsonb not null check (jsonb_typeof(sources) = 'array'),
  primary key (district_id, department_id, as_of),
  foreign key (district_id, department_id) references department (district_id, department_id)
);
comment on table department_budget is 'The whole budget of a department and what is executed of it on a day, in won, as a work report states it.';
