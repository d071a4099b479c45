create table recorded_ballot (
  district_id text not null references district (district_id),
  ballot_id text not null,
  name text not null,
  held_from date not null,
  held_to date,
  held_precision text not null check (held_precision in ('day', 'month', 'quarter', 'year')),
  channel text,
  eligibility text,
  advisory boolean not null,
  source text,
  gate_id text,
  primary key (district_id, ballot_id),
  unique (district_id, gate_id),
  foreign key (district_id, gate_id) references gate (district_id, gate_id),
  check (held_to is null or held_to >= held_from)
);
comment on table recorded_ballot is 'Ballots held outside Madang, of which only the published result is recorded; the gate that the vote was.';

create table recorded_contest (
  district_id text not null,
  ballot_id text not null,
  contest_id text not null,
  contest_no integer not null check (contest_no > 0),
  title text not null,
  choices_kind text not null check (choices_kind in ('exactly', 'up-to')),
  choices_n integer not null check (choices_n > 0),
  voters integer not null check (voters >= 0),
  stated_votes bigint check (stated_votes >= 0),
  primary key (district_id, ballot_id, contest_id),
  unique (district_id, ballot_id, contest_no),
  foreign key (district_id, ballot_id) references recorded_ballot (district_id, ballot_id)
);
comment on table recorded_contest is 'The questions of a recorded ballot: how many options a voter marked, and how many voted.';

create table recorded_option (
  district_id text not null,
  ballot_id text not null,
  contest_id text not null,
  option_id text not null,
  option_no integer not null check (option_no > 0),
  item_id text not null,
  name text not null,
  amount bigint check (amount >= 0),
  votes integer not null check (votes >= 0),
  stated_rank integer check (stated_rank > 0),
  stated_share integer check (stated_share between 0 and 100),
  primary key (district_id, ballot_id, contest_id, option_id),
  unique (district_id, ballot_id, contest_id, option_no),
  unique (district_id, ballot_id, contest_id, item_id),
  foreign key (district_id, ballot_id, contest_id) references recorded_contest (district_id, ballot_id, contest_id),
  foreign key (district_id, item_id) references item (district_id, item_id)
);
comment on table recorded_option is 'The options of a contest with their votes; stated ranks and shares beside what is computed, never instead.';
create index recorded_option_by_item on recorded_option (district_id, item_id);
