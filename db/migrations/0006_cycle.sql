create table cycle (
  district_id text not null references district (district_id),
  cycle_id text not null,
  name text not null,
  fiscal_year integer not null check (fiscal_year between 1900 and 9999),
  primary key (district_id, cycle_id)
);
comment on table cycle is 'The making of one fiscal year''s plan: a year of dated steps.';

create table cycle_step (
  district_id text not null,
  cycle_id text not null,
  step_no integer not null check (step_no > 0),
  kind text not null,
  name text not null,
  starts_on date not null,
  ends_on date,
  precision text not null check (precision in ('day', 'month', 'quarter', 'year')),
  owner text,
  gate_id text,
  primary key (district_id, cycle_id, step_no),
  foreign key (district_id, cycle_id) references cycle (district_id, cycle_id),
  check (ends_on is null or ends_on >= starts_on)
);
comment on table cycle_step is 'The dated steps of a cycle. A step may name the gate that it will decide before that gate is there.';

create table cycle_step_change (
  district_id text not null,
  cycle_id text not null,
  change_no integer not null check (change_no > 0),
  step_no integer not null,
  before_starts_on date not null,
  before_ends_on date,
  before_precision text not null check (before_precision in ('day', 'month', 'quarter', 'year')),
  after_starts_on date not null,
  after_ends_on date,
  after_precision text not null check (after_precision in ('day', 'month', 'quarter', 'year')),
  decided_on date not null,
  reason text not null check (reason <> ''),
  primary key (district_id, cycle_id, change_no),
  foreign key (district_id, cycle_id, step_no) references cycle_step (district_id, cycle_id, step_no),
  check (before_ends_on is null or before_ends_on >= before_starts_on),
  check (after_ends_on is null or after_ends_on >= after_starts_on)
);
comment on table cycle_step_change is 'Decisions that moved a step: from which dates to which, when and why.';
