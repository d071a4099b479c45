create table review_round (
  district_id text not null references district (district_id),
  round_id text not null,
  cycle_id text not null,
  name text not null check (name <> ''),
  gate_order integer not null check (gate_order >= 0),
  decider text not null check (decider <> ''),
  opened_on date not null,
  due_on date not null,
  closed_on date,
  gate_id text,
  primary key (district_id, round_id),
  check (due_on >= opened_on),
  check (closed_on >= opened_on),
  check ((closed_on is null) = (gate_id is null))
);
comment on table review_round is 'A round in which departments review the items that stand before a gate (부서 검토); closing it decides the gate.';

create table department_review (
  district_id text not null,
  round_id text not null,
  item_id text not null,
  place integer not null check (place > 0),
  title text not null,
  count integer not null check (count > 0),
  requested bigint check (requested >= 0),
  department_id text,
  team text,
  taken_by text,
  state text not null check (state in ('open', 'begun', 'submitted', 'confirmed')),
  version integer not null check (version > 0),
  verdict text check (verdict in ('suitable', 'conditional', 'unsuitable')),
  reason_code text,
  conditions text,
  adjusted bigint check (adjusted >= 0),
  amount_reason text,
  opinion text,
  partner_ids jsonb not null,
  by_link boolean not null,
  submitted_by text,
  submitted_on date,
  confirmed_on date,
  sent_back_reason text,
  bounces integer not null check (bounces >= 0),
  primary key (district_id, round_id, item_id),
  unique (district_id, round_id, place),
  foreign key (district_id, round_id) references review_round (district_id, round_id),
  foreign key (district_id, item_id) references item (district_id, item_id),
  foreign key (district_id, department_id) references department (district_id, department_id),
  -- Nothing is handed in without a verdict, and nothing counts that no head confirmed.
  check (state not in ('submitted', 'confirmed') or (verdict is not null and department_id is not null)),
  check ((state = 'confirmed') = (confirmed_on is not null)),
  -- domain.md 1.3: the 84 without reasons. A conditional verdict names its conditions.
  check (state not in ('submitted', 'confirmed') or verdict <> 'unsuitable' or (reason_code is not null and opinion is not null)),
  check (state not in ('submitted', 'confirmed') or verdict <> 'conditional' or conditions is not null),
  -- SI-069: an amount above what was asked for has a reason.
  check (state not in ('submitted', 'confirmed') or adjusted <= requested or amount_reason is not null)
);
comment on table department_review is 'What a department makes of one item in a round: its verdict, the amount it adjusts, and how far it has come.';
create index department_review_by_department on department_review (district_id, department_id, round_id);
create index department_review_by_taker on department_review (district_id, taken_by) where taken_by is not null;

create table review_handover (
  district_id text not null,
  round_id text not null,
  item_id text not null,
  handover_no integer not null check (handover_no > 0),
  from_department_id text not null,
  to_department_id text not null,
  reason text not null check (reason <> ''),
  role text not null,
  handed_at timestamptz(3) not null,
  primary key (district_id, round_id, item_id, handover_no),
  foreign key (district_id, round_id, item_id) references department_review (district_id, round_id, item_id),
  foreign key (district_id, from_department_id) references department (district_id, department_id),
  foreign key (district_id, to_department_id) references department (district_id, department_id),
  check (from_department_id <> to_department_id)
);
comment on table review_handover is 'How an item went from department to department (소관부서 재지정), each time with its reason.';

create table review_reminder (
  district_id text not null,
  round_id text not null,
  department_id text not null,
  reminded_at timestamptz(3) not null,
  primary key (district_id, round_id, department_id, reminded_at),
  foreign key (district_id, round_id) references review_round (district_id, round_id),
  foreign key (district_id, department_id) references department (district_id, department_id)
);
comment on table review_reminder is 'When a department was reminded of its reviews in a round.';
