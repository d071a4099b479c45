create table recusal (
  district_id text not null,
  meeting_id text not null,
  agenda_no integer not null,
  person_no integer not null,
  ground text not null check (ground in ('excluded', 'challenged', 'withdrew')),
  reason text not null,
  primary key (district_id, meeting_id, agenda_no, person_no),
  foreign key (district_id, meeting_id, agenda_no) references agenda_item (district_id, meeting_id, agenda_no),
  foreign key (district_id, meeting_id, person_no) references meeting_person (district_id, meeting_id, person_no)
);
comment on table recusal is 'Who takes no part in one point of the agenda (제척, 기피, 회피), and why.';

create table meeting_vote (
  district_id text not null,
  vote_id text not null,
  meeting_id text not null,
  agenda_no integer not null,
  method text not null check (method in ('show', 'roll', 'secret', 'written')),
  motion text not null,
  reply_by date,
  opened_at timestamptz(3) not null,
  closed_at timestamptz(3),
  counted jsonb,
  gate_id text,
  primary key (district_id, vote_id),
  foreign key (district_id, meeting_id, agenda_no) references agenda_item (district_id, meeting_id, agenda_no),
  foreign key (district_id, gate_id) references gate (district_id, gate_id),
  check ((closed_at is null) = (counted is null)),
  check (gate_id is null or closed_at is not null),
  check ((method = 'written') = (reply_by is not null))
);
comment on table meeting_vote is 'Votes of a meeting: the motion, how it was voted on, and, closed, the count with the rule that was applied.';
create index meeting_vote_by_meeting on meeting_vote (district_id, meeting_id, opened_at);
create unique index meeting_vote_one_open on meeting_vote (district_id, meeting_id)
  where closed_at is null and method <> 'written';
create unique index meeting_vote_one_gate on meeting_vote (district_id, gate_id) where gate_id is not null;

create table named_choice (
  district_id text not null,
  vote_id text not null,
  person_no integer not null,
  choice text not null check (choice in ('for', 'against', 'abstain')),
  primary key (district_id, vote_id, person_no),
  foreign key (district_id, vote_id) references meeting_vote (district_id, vote_id)
);
comment on table named_choice is 'How each member voted by roll or in writing.';

create table secret_voter (
  district_id text not null,
  vote_id text not null,
  person_no integer not null,
  primary key (district_id, vote_id, person_no),
  foreign key (district_id, vote_id) references meeting_vote (district_id, vote_id)
);
comment on table secret_voter is 'Who has voted in a secret vote; what they chose stands nowhere beside it.';

create table secret_box (
  district_id text not null,
  vote_id text not null,
  in_favour integer not null default 0 check (in_favour >= 0),
  against integer not null default 0 check (against >= 0),
  abstained integer not null default 0 check (abstained >= 0),
  primary key (district_id, vote_id),
  foreign key (district_id, vote_id) references meeting_vote (district_id, vote_id)
);
comment on table secret_box is 'The sums of a secret vote, one row for all: no row is one member''s. It goes when the vote is closed.';
