create table plan (
  district_id text not null references district (district_id),
  plan_id text not null,
  cycle_id text not null,
  fiscal_year integer not null check (fiscal_year between 1900 and 2999),
  name text not null,
  source text,
  primary key (district_id, plan_id),
  unique (district_id, cycle_id),
  foreign key (district_id, cycle_id) references cycle (district_id, cycle_id)
);
comment on table plan is 'The plan that a cycle ends in: one for each cycle, for one fiscal year.';

create table project (
  district_id text not null,
  project_id text not null,
  plan_id text not null,
  version integer not null check (version > 0),
  project_no integer not null check (project_no > 0),
  title text not null,
  item_id text not null,
  summary text,
  category text not null,
  subcommittees jsonb not null,
  civil_actors jsonb not null,
  period_text text not null,
  runs_from date not null,
  runs_to date,
  runs_precision text not null check (runs_precision in ('day', 'month', 'quarter', 'year')),
  header_budget bigint check (header_budget >= 0),
  schedule_text text,
  primary key (district_id, project_id),
  unique (district_id, plan_id, project_no),
  unique (district_id, plan_id, item_id),
  foreign key (district_id, plan_id) references plan (district_id, plan_id),
  foreign key (district_id, item_id) references item (district_id, item_id),
  check (runs_to is null or runs_to >= runs_from)
);
comment on table project is 'Projects of a plan: the present version of each sheet and the item that became it; earlier ones are in the record.';
create index project_by_item on project (district_id, item_id);

create table project_department (
  district_id text not null,
  project_id text not null,
  role_no integer not null check (role_no > 0),
  name text not null,
  department_id text,
  duty text not null check (duty in ('lead', 'partner')),
  label text not null,
  primary key (district_id, project_id, role_no),
  foreign key (district_id, project_id) references project (district_id, project_id),
  foreign key (district_id, department_id) references department (district_id, department_id)
);
comment on table project_department is 'Departments in a project, with the word its form uses for the duty; some names are no single department.';

create table indicator (
  district_id text not null,
  project_id text not null,
  indicator_no integer not null check (indicator_no > 0),
  phase text not null check (phase in ('process', 'outcome')),
  goal text not null,
  name text not null,
  target jsonb not null,
  evidence text,
  note text,
  primary key (district_id, project_id, indicator_no),
  foreign key (district_id, project_id) references project (district_id, project_id)
);
comment on table indicator is 'Indicators (성과지표) of a project: the target as written, and what it is taken to say.';

create table project_stage (
  district_id text not null,
  project_id text not null,
  stage_no integer not null check (stage_no > 0),
  types jsonb not null,
  title text not null,
  period_text text not null,
  primary key (district_id, project_id, stage_no),
  foreign key (district_id, project_id) references project (district_id, project_id)
);
comment on table project_stage is 'Stages (추진 프로세스) of a project, with none, one or several types, and their period in the sheet''s words.';

create table negotiation (
  district_id text not null,
  negotiation_id text not null,
  plan_id text not null,
  gate_id text,
  name text not null,
  held_from date not null,
  held_to date,
  held_precision text not null check (held_precision in ('day', 'month', 'quarter', 'year')),
  primary key (district_id, negotiation_id),
  foreign key (district_id, plan_id) references plan (district_id, plan_id),
  foreign key (district_id, gate_id) references gate (district_id, gate_id),
  check (held_to is null or held_to >= held_from)
);
comment on table negotiation is 'Negotiations of a plan with its funder: the governance council''s version against the final one.';
create index negotiation_by_plan on negotiation (district_id, plan_id);

create table negotiated_item (
  district_id text not null,
  negotiation_id text not null,
  item_id text not null,
  item_no integer not null check (item_no > 0),
  amount_before bigint not null check (amount_before >= 0),
  amount_after bigint not null check (amount_after >= 0),
  outcome text check (outcome in ('reflected', 'partly-reflected', 'not-reflected')),
  done text,
  reason text,
  primary key (district_id, negotiation_id, item_id),
  unique (district_id, negotiation_id, item_no),
  foreign key (district_id, negotiation_id) references negotiation (district_id, negotiation_id),
  foreign key (district_id, item_id) references item (district_id, item_id)
);
comment on table negotiated_item is 'An item in a negotiation: its won before and after, the outcome and the reason where they are recorded.';
