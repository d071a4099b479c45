-- What inspectors found wrong, what was demanded and done about it, and what visits are paid.
create table inspection_fault (
  district_id text not null,
  visit_id text not null,
  no integer not null check (no > 0),
  project_id text not null,
  found_on date not null,
  what text not null,
  state text not null check (state in ('found', 'demanded', 'replied', 'sent-back', 'closed', 'dropped')),
  department_id text,
  due_on date,
  replied_on date,
  closed_on date,
  primary key (district_id, visit_id, no),
  foreign key (district_id, visit_id) references inspection_visit (district_id, visit_id),
  foreign key (district_id, department_id) references department (district_id, department_id),
  check (state in ('found', 'dropped') or (department_id is not null and due_on is not null)),
  check ((state = 'closed') = (closed_on is not null)),
  check (state not in ('replied', 'closed') or replied_on is not null)
);
comment on table inspection_fault is 'What an inspector found wrong at a visit, and where its correction stands.';
create index inspection_fault_by_department on inspection_fault (district_id, department_id, state, due_on);
create index inspection_fault_by_project on inspection_fault (district_id, project_id);

create table inspection_fault_step (
  district_id text not null,
  visit_id text not null,
  no integer not null,
  step_no integer not null check (step_no > 0),
  what text not null check (what in ('demand', 'reply', 'accept', 'send-back', 'drop')),
  taken_on date not null,
  role text not null,
  said text not null,
  department_id text,
  due_on date,
  primary key (district_id, visit_id, no, step_no),
  foreign key (district_id, visit_id, no) references inspection_fault (district_id, visit_id, no)
);
comment on table inspection_fault_step is 'Every step of a correction: demanded, replied, accepted, sent back, or dropped, with what was said.';

create table inspection_sheet (
  district_id text not null,
  group_id text not null,
  sheet_no integer not null check (sheet_no > 0),
  made_on date not null,
  paid_on date,
  primary key (district_id, group_id, sheet_no),
  foreign key (district_id, group_id) references inspection_group (district_id, group_id)
);
comment on table inspection_sheet is 'Payment sheets (지급조서) of a group, and when they were paid.';

create table inspection_sheet_row (
  district_id text not null,
  group_id text not null,
  sheet_no integer not null,
  visit_id text not null,
  inspector_no integer not null,
  visited_on date not null,
  minutes integer not null check (minutes >= 0),
  won bigint not null check (won >= 0),
  ground text not null check (ground in ('by-rule', 'official', 'day-ceiling')),
  primary key (district_id, group_id, sheet_no, visit_id),
  constraint visit_paid_once unique (district_id, visit_id),
  foreign key (district_id, group_id, sheet_no) references inspection_sheet (district_id, group_id, sheet_no) on delete cascade,
  foreign key (district_id, visit_id) references inspection_visit (district_id, visit_id)
);
comment on table inspection_sheet_row is 'What a visit is paid, in won; a visit stands on one sheet alone.';
