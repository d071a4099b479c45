-- Rewards for governance (협치 보상제도): the rules of a year, the ledger of points, the award rounds.
create table reward_scheme (
  district_id text not null references district (district_id),
  year integer not null check (year between 2000 and 2999),
  scheme jsonb not null check (jsonb_typeof(scheme) = 'object'),
  primary key (district_id, year)
);
comment on table reward_scheme is 'What is rewarded in a year, by whom it can be received, the thresholds and what they give, and the money there is.';

create table reward_points (
  district_id text not null,
  points_id text not null,
  year integer not null,
  rule_no integer not null check (rule_no >= 1),
  rule_title text not null check (rule_title <> ''),
  receiver_kind text not null check (receiver_kind in ('department', 'staff', 'resident')),
  department_id text,
  account_id text,
  grade integer check (grade between 1 and 9),
  points integer not null check (points <> 0),
  evidence text not null check (evidence <> ''),
  given_on date not null,
  state text not null check (state in ('proposed', 'approved', 'refused')),
  proposed_by text,
  decided_by text,
  reverses text,
  reason text,
  primary key (district_id, points_id),
  unique (district_id, reverses),
  foreign key (district_id, year) references reward_scheme (district_id, year),
  foreign key (district_id, department_id) references department (district_id, department_id),
  foreign key (district_id, reverses) references reward_points (district_id, points_id),
  check (receiver_kind <> 'department' or (department_id is not null and account_id is null)),
  check (receiver_kind <> 'staff' or (department_id is not null and grade is not null)),
  check ((points < 0) = (reverses is not null)),
  check (state <> 'refused' or reason is not null),
  check (decided_by is null or proposed_by is null or decided_by <> proposed_by)
);
create index reward_points_by_year on reward_points (district_id, year, given_on);
comment on table reward_points is 'The ledger of points: rows are added and decided once, never changed; what is taken back is a row below 0 that names the other.';

create table reward_round (
  district_id text not null,
  round_id text not null,
  year integer not null,
  name text not null check (name <> ''),
  held_on date not null,
  total bigint not null check (total >= 0),
  legal_basis text,
  primary key (district_id, round_id),
  foreign key (district_id, year) references reward_scheme (district_id, year)
);
comment on table reward_round is 'Award rounds: when, by which year''s rules, what they cost, and why they may be held near an election.';

create table reward_award (
  district_id text not null,
  round_id text not null,
  no integer not null check (no >= 1),
  receiver_kind text not null check (receiver_kind in ('department', 'staff', 'resident')),
  department_id text,
  account_id text,
  grade integer check (grade between 1 and 9),
  points integer not null check (points > 0),
  threshold integer not null check (threshold > 0 and threshold <= points),
  gives text not null check (gives <> ''),
  cost bigint not null check (cost >= 0),
  primary key (district_id, round_id, no),
  foreign key (district_id, round_id) references reward_round (district_id, round_id)
);
comment on table reward_award is 'The frozen list of a round: who had reached which threshold, and what it gave.';
