-- Carrying out (추진과 실적): what a plan said when the following began, how far its stages are, what each quarter told and what was measured.
create table followed_project (
  district_id text not null,
  project_id text not null,
  plan_id text not null,
  fiscal_year integer not null check (fiscal_year between 1900 and 2999),
  project_no integer not null check (project_no >= 1),
  title text not null check (title <> ''),
  item_id text not null,
  department_id text,
  department text not null,
  subcommittees jsonb not null check (jsonb_typeof(subcommittees) = 'array'),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  sheet_version integer not null check (sheet_version >= 1),
  followed_on date not null,
  primary key (district_id, project_id),
  foreign key (district_id, project_id) references project (district_id, project_id)
);
comment on table followed_project is 'Projects that are followed while they are carried out: what their sheets said, kept here so that a target is not moved by rewriting a sheet.';
create index followed_project_by_year on followed_project (district_id, fiscal_year, project_no);
create index followed_project_by_item on followed_project (district_id, item_id);

create table followed_stage (
  district_id text not null,
  project_id text not null,
  stage_no integer not null check (stage_no >= 1),
  types jsonb not null check (jsonb_typeof(types) = 'array'),
  title text not null check (title <> ''),
  period_text text not null,
  planned_from date,
  planned_to date,
  weight integer not null check (weight between 0 and 1000),
  state text not null check (state in ('not-started', 'under-way', 'done', 'delayed', 'dropped')),
  share integer not null check (share between 0 and 100),
  begun_on date,
  ended_on date,
  reason text check (reason <> ''),
  evidence text check (evidence <> ''),
  primary key (district_id, project_id, stage_no),
  foreign key (district_id, project_id) references followed_project (district_id, project_id),
  check (ended_on is null or begun_on is null or ended_on >= begun_on),
  check ((state = 'done') = (share = 100)),
  check (state <> 'not-started' or share = 0),
  check (state not in ('delayed', 'dropped') or reason is not null)
);
comment on table followed_stage is 'Stages of followed projects: planned days as read from the sheet, weight, and how far each is.';

create table stage_entry (
  district_id text not null,
  project_id text not null,
  stage_no integer not null,
  entry_no integer not null check (entry_no >= 1),
  standing jsonb not null check (jsonb_typeof(standing) = 'object'),
  role text not null,
  told_on date not null,
  primary key (district_id, project_id, stage_no, entry_no),
  foreign key (district_id, project_id) references followed_project (district_id, project_id)
);
comment on table stage_entry is 'Every standing that was told of a stage, the first one first; the last stands.';

create table followed_indicator (
  district_id text not null,
  project_id text not null,
  indicator_no integer not null check (indicator_no >= 1),
  phase text not null check (phase in ('process', 'outcome')),
  goal text not null,
  name text not null,
  target jsonb not null check (jsonb_typeof(target) = 'object'),
  evidence text,
  note text,
  value bigint,
  attained_n bigint check (attained_n >= 0),
  attained_d bigint check (attained_d >= 1),
  met text not null check (met in ('met', 'not-met', 'unknown')),
  measured_on date,
  primary key (district_id, project_id, indicator_no),
  foreign key (district_id, project_id) references followed_project (district_id, project_id),
  check ((value is null) = (measured_on is null)),
  check ((attained_n is null) = (attained_d is null)),
  check (value is not null or met = 'unknown')
);
comment on table followed_indicator is 'Indicators of followed projects with their targets, and what their measurements make: the number in thousandths, the exact part of the target, and whether it is met.';

create table measurement (
  district_id text not null,
  measurement_id text not null,
  project_id text not null,
  indicator_no integer not null,
  period text not null check (period ~ '^\d{4}-Q[1-4]$'),
  place text check (place <> ''),
  value bigint not null,
  measured_on date not null,
  role text not null,
  department text,
  how text not null check (how <> ''),
  evidence text check (evidence <> ''),
  survey jsonb,
  forecast boolean not null,
  corrects text,
  corrected_by text,
  reason text check (reason <> ''),
  primary key (district_id, measurement_id),
  foreign key (district_id, project_id) references followed_project (district_id, project_id),
  foreign key (district_id, corrects) references measurement (district_id, measurement_id),
  check ((corrects is null) = (reason is null)),
  check (not forecast or survey is null)
);
comment on table measurement is 'Measurements of indicators by quarter, in thousandths; a correction is a row of its own and what it corrects stays.';
create index measurement_by_indicator on measurement (district_id, project_id, indicator_no, period);
create unique index measurement_stands_once on measurement (district_id, project_id, indicator_no, period, coalesce(place, ''), forecast) where corrected_by is null;

create table quarter_report (
  district_id text not null,
  project_id text not null,
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  version integer not null check (version >= 1),
  done jsonb not null check (jsonb_typeof(done) = 'array'),
  next_steps text not null,
  issues text not null,
  role text not null,
  told_on date not null,
  reason text check (reason <> ''),
  primary key (district_id, project_id, quarter, version),
  foreign key (district_id, project_id) references followed_project (district_id, project_id),
  check ((version = 1) = (reason is null))
);
comment on table quarter_report is 'What each quarter told of a project, item by item; a later version stands, and says why it was corrected.';
create index quarter_report_by_quarter on quarter_report (district_id, quarter, project_id);
