-- Resident inspectors and monitors (주민감독관, 모니터링단, 서포터즈): groups, who belongs to them, what they look at, and their visits.
create table inspection_rule (
  district_id text not null references district (district_id),
  least_won bigint not null check (least_won >= 0),
  works jsonb not null,
  primary key (district_id)
);
comment on table inspection_rule is 'From which amount, in won, and for which kinds of works residents are asked to inspect a contract; without a row the rule of core/ stands.';

create table inspection_template (
  district_id text not null references district (district_id),
  template_id text not null,
  name text not null,
  points jsonb not null,
  primary key (district_id, template_id)
);
comment on table inspection_template is 'Lists of what to look at, from which the checklist of an assignment is copied.';

create table inspection_group (
  district_id text not null references district (district_id),
  group_id text not null,
  kind text not null check (kind in ('resident-inspector', 'monitor-group', 'supporter')),
  title text not null,
  notice text not null,
  project_ids jsonb not null,
  period_from date not null,
  period_to date not null,
  seats integer not null check (seats between 1 and 300),
  opens_on date,
  closes_on date,
  course_id text,
  rate jsonb not null,
  cost_line_id text,
  last_no integer not null default 0 check (last_no >= 0),
  primary key (district_id, group_id),
  check (period_to >= period_from),
  check ((opens_on is null) = (closes_on is null)),
  check (closes_on >= opens_on)
);
comment on table inspection_group is 'A group of residents who inspect projects: for which, how long, how many, when one applies, and what a visit is paid out of which cost line.';
create index inspection_group_by_day on inspection_group (district_id, period_from desc, group_id);

create table inspection_inspector (
  district_id text not null,
  group_id text not null,
  no integer not null check (no > 0),
  account_id text,
  motivation text,
  civilian boolean not null,
  state text not null check (state in ('applied', 'appointed', 'not-chosen', 'ended')),
  applied_on date not null,
  term_from date,
  term_to date,
  trained_on date,
  end_reason text,
  ended_on date,
  primary key (district_id, group_id, no),
  constraint inspector_once unique (district_id, group_id, account_id),
  foreign key (district_id, group_id) references inspection_group (district_id, group_id),
  check ((state in ('appointed', 'ended')) = (term_from is not null)),
  check ((term_from is null) = (term_to is null)),
  check ((state = 'ended') = (end_reason is not null))
);
comment on table inspection_inspector is 'Who applied to a group and was appointed, under a number; the account and what was written go, the number stays.';
create index inspection_inspector_by_account on inspection_inspector (district_id, account_id) where account_id is not null;

create table inspection_assignment (
  district_id text not null,
  assignment_id text not null,
  group_id text not null,
  inspector_no integer not null,
  project_id text not null,
  site text not null,
  department_id text not null,
  points jsonb not null,
  primary key (district_id, assignment_id),
  foreign key (district_id, group_id, inspector_no) references inspection_inspector (district_id, group_id, no),
  foreign key (district_id, department_id) references department (district_id, department_id)
);
comment on table inspection_assignment is 'Who inspects which project where, and what is looked at there.';
create index inspection_assignment_by_group on inspection_assignment (district_id, group_id, inspector_no);
create index inspection_assignment_by_project on inspection_assignment (district_id, project_id);

create table inspection_visit (
  district_id text not null,
  visit_id text not null,
  assignment_id text not null,
  due_on date not null,
  state text not null check (state in ('due', 'reported', 'cancelled')),
  cancel_reason text,
  report_id text,
  visited_on date,
  began_at text check (began_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ended_at text check (ended_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text,
  marks jsonb,
  opinion text,
  reported_at timestamptz(3),
  photos_shown boolean not null default false,
  primary key (district_id, visit_id),
  constraint visit_reported_once unique (district_id, report_id),
  foreign key (district_id, assignment_id) references inspection_assignment (district_id, assignment_id),
  check (ended_at > began_at),
  check ((state = 'reported') = (report_id is not null)),
  check ((report_id is null) = (visited_on is null and began_at is null and ended_at is null and marks is null)),
  check ((state = 'cancelled') = (cancel_reason is not null))
);
comment on table inspection_visit is 'Visits that are due, and what was reported of them under the id that the device made: however often it is sent, it stands once.';
create index inspection_visit_by_assignment on inspection_visit (district_id, assignment_id, due_on);
create index inspection_visit_by_state on inspection_visit (district_id, state, due_on);
