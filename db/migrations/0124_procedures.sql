-- Procedures (추진 절차): the steps that a project goes through, as they are planned and as they happened.
create table procedure_plan (
  district_id text not null,
  project_id text not null,
  drawn_up_on date not null,
  primary key (district_id, project_id),
  foreign key (district_id) references district (district_id)
);
comment on table procedure_plan is 'Which projects have a procedure; its row is held while steps are changed, so that no two changes at once make steps wait in a circle.';

create table procedure_step (
  district_id text not null,
  project_id text not null,
  step_id text not null,
  kind text not null check (kind in ('feasibility', 'briefing', 'investment-review', 'land', 'permit', 'design', 'contract-review', 'bidding', 'start', 'completion', 'other')),
  title text not null,
  planned_from date not null,
  planned_to date not null check (planned_to >= planned_from),
  amount bigint check (amount >= 0),
  waits_for jsonb not null,
  begun_on date,
  finished_on date check (finished_on >= begun_on),
  result text,
  primary key (district_id, project_id, step_id),
  foreign key (district_id, project_id) references procedure_plan (district_id, project_id),
  check (begun_on is not null or (finished_on is null and result is null))
);
comment on table procedure_step is 'Steps of a project: planned days, amount in won, which steps of the same project each waits for, and on which days it began and was finished.';
