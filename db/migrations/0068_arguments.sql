create table proposal_setting (
  district_id text not null references district (district_id),
  takes_arguments boolean not null,
  primary key (district_id)
);
comment on table proposal_setting is 'What a district has set for all proposals: whether people may argue for and against. Without a row they may not.';

-- Kept apart from the proposal, so that a busy argument does not hold up its support.
create table proposal_argument_count (
  district_id text not null,
  proposal_id text not null,
  last_no integer not null check (last_no >= 0),
  shown_for integer not null check (shown_for >= 0),
  shown_against integer not null check (shown_against >= 0),
  primary key (district_id, proposal_id),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id)
);
comment on table proposal_argument_count is 'How many arguments of each side are shown, and the number of the last thing said: its row is held by whoever speaks.';

create table proposal_argument (
  district_id text not null,
  proposal_id text not null,
  argument_id text not null,
  argument_no integer not null check (argument_no > 0),
  side text check (side in ('for', 'against')),
  reply_to integer,
  account_id text not null,
  says text not null check (says <> ''),
  written_at timestamptz(3) not null,
  hidden_reason text check (hidden_reason <> ''),
  primary key (district_id, proposal_id, argument_no),
  unique (district_id, argument_id),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id),
  foreign key (district_id, proposal_id, reply_to) references proposal_argument (district_id, proposal_id, argument_no),
  check ((side is null) = (reply_to is not null)),
  check (reply_to < argument_no)
);
comment on table proposal_argument is 'An argument for or against a proposal, or a reply to one. Nobody is shown who wrote it.';
-- One person argues once for a proposal and once against it, hidden or not, so that what is counted are people.
create unique index proposal_argument_once on proposal_argument (district_id, proposal_id, account_id, side)
  where side is not null;
create index proposal_argument_by_side on proposal_argument (district_id, proposal_id, side, argument_no desc)
  where reply_to is null;
create index proposal_argument_replies on proposal_argument (district_id, proposal_id, reply_to, argument_no)
  where reply_to is not null;

create table proposal_argument_moderation (
  district_id text not null,
  proposal_id text not null,
  argument_no integer not null,
  act_no integer not null check (act_no > 0),
  act text not null check (act in ('hidden', 'restored')),
  reason text not null check (reason <> ''),
  role text not null,
  done_on date not null,
  primary key (district_id, proposal_id, argument_no, act_no),
  foreign key (district_id, proposal_id, argument_no)
    references proposal_argument (district_id, proposal_id, argument_no)
);
comment on table proposal_argument_moderation is 'When an argument was hidden or restored, in which role, and why.';
