-- Forums (공론장): the call for participants, the tables and their notes, the priority vote and its result.
create table forum (
  district_id text not null references district (district_id),
  forum_id text not null,
  cycle_id text,
  kind text not null check (kind in ('planning', 'resident', 'agenda', 'fifty', 'hundred')),
  title text not null,
  purpose text,
  held_on date not null,
  begins_at text not null check (begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text not null,
  online_address text,
  online_instruction text,
  programme jsonb not null,
  seats integer not null check (seats between 0 and 10000),
  opens_on date,
  closes_on date,
  choosing text not null check (choosing in ('first-come', 'lots')),
  strata jsonb not null,
  seed text not null,
  drawn jsonb,
  seated integer not null default 0,
  waiting integer not null default 0 check (waiting >= 0),
  last_no integer not null default 0 check (last_no >= 0),
  survey_id text,
  facilitator_won integer not null check (facilitator_won >= 0),
  participant_won integer not null check (participant_won >= 0),
  state text not null check (state in ('announced', 'settled', 'published', 'cancelled')),
  attended integer check (attended >= 0),
  summary text,
  published_on date,
  primary key (district_id, forum_id),
  foreign key (district_id, cycle_id) references cycle (district_id, cycle_id),
  foreign key (district_id, survey_id) references survey (district_id, survey_id),
  check (closes_on >= opens_on and closes_on <= held_on),
  check ((seats = 0) = (opens_on is null) and (seats = 0) = (closes_on is null)),
  constraint forum_seats_are_enough check (seated between 0 and seats),
  check ((online_address is null) = (online_instruction is null)),
  check ((state = 'published') = (published_on is not null))
);
comment on table forum is 'Forums: when and where, the programme, how seats are given, and what came of it. A seat more than there are cannot be written.';
create index forum_by_day on forum (district_id, held_on desc, forum_id);

create table forum_change (
  district_id text not null,
  forum_id text not null,
  change_no integer not null check (change_no > 0),
  changed_at timestamptz(3) not null,
  what text not null check (what in ('changed', 'cancelled')),
  reason text not null,
  primary key (district_id, forum_id, change_no),
  foreign key (district_id, forum_id) references forum (district_id, forum_id)
);
comment on table forum_change is 'Why the date, the place or the seats of a forum were changed, or why it was cancelled.';

create table forum_table (
  district_id text not null,
  forum_id text not null,
  table_no integer not null check (table_no between 1 and 500),
  question text not null,
  secret text not null,
  facilitated boolean not null,
  primary key (district_id, forum_id, table_no),
  unique (district_id, secret),
  foreign key (district_id, forum_id) references forum (district_id, forum_id)
);
comment on table forum_table is 'The tables of a forum and the question of each. Who knows the secret writes the notes of that table.';

create table forum_registration (
  district_id text not null,
  forum_id text not null,
  no integer not null check (no > 0),
  account_id text,
  person text,
  civil boolean not null,
  dong_id text,
  age_band text check (age_band in ('under-20', '20s', '30s', '40s', '50s', '60s', 'over-70')),
  sex text check (sex in ('female', 'male')),
  channel text not null check (channel in ('self', 'desk')),
  state text not null check (state in ('seated', 'waiting')),
  place integer,
  table_no integer,
  code text not null,
  arrived_at timestamptz(3),
  arrived_by text check (arrived_by in ('code', 'clerk')),
  ended_on date,
  primary key (district_id, forum_id, no),
  constraint forum_registered_once unique (district_id, forum_id, account_id),
  constraint forum_code_once unique (district_id, forum_id, code),
  foreign key (district_id, forum_id) references forum (district_id, forum_id),
  foreign key (district_id, dong_id) references dong (district_id, dong_id),
  foreign key (district_id, forum_id, table_no) references forum_table (district_id, forum_id, table_no),
  check ((arrived_at is null) = (arrived_by is null)),
  check (table_no is null or state = 'seated')
);
comment on table forum_registration is 'Who takes part or waits: a number, in the order in which they came. Name and contact stand sealed, and go with the row some time after the forum.';
create index forum_registration_in_order on forum_registration (district_id, forum_id, state, place, no);
create index forum_registration_by_account on forum_registration (district_id, account_id) where account_id is not null;

create table forum_cluster (
  district_id text not null,
  forum_id text not null,
  table_no integer not null,
  cluster_id text not null,
  name text not null,
  primary key (district_id, cluster_id),
  foreign key (district_id, forum_id, table_no) references forum_table (district_id, forum_id, table_no)
);
comment on table forum_cluster is 'Notes of one table that belong together, by the name that the table gave them.';
create index forum_cluster_of_forum on forum_cluster (district_id, forum_id, table_no);

create table forum_note (
  district_id text not null,
  forum_id text not null,
  table_no integer not null,
  note_id text not null,
  text text not null,
  cluster_id text,
  written_at timestamptz(3) not null,
  primary key (district_id, note_id),
  foreign key (district_id, forum_id, table_no) references forum_table (district_id, forum_id, table_no),
  foreign key (district_id, cluster_id) references forum_cluster (district_id, cluster_id)
);
comment on table forum_note is 'What was said at a table, note by note; never who said it.';
create index forum_note_of_forum on forum_note (district_id, forum_id, table_no, written_at, note_id);

create table forum_vote (
  district_id text not null,
  forum_id text not null,
  vote_id text not null,
  title text not null,
  method text not null check (method in ('show', 'ballot')),
  most_choices integer not null check (most_choices between 1 and 50),
  state text not null check (state in ('open', 'closed')),
  people integer not null default 0 check (people >= 0),
  primary key (district_id, vote_id),
  foreign key (district_id, forum_id) references forum (district_id, forum_id)
);
comment on table forum_vote is 'Priority votes of a forum: by show of hands, or by ballot with a code.';
create index forum_vote_of_forum on forum_vote (district_id, forum_id);

create table forum_option (
  district_id text not null,
  vote_id text not null,
  option_no integer not null check (option_no between 1 and 200),
  title text not null,
  item_id text,
  votes integer not null default 0 check (votes >= 0),
  primary key (district_id, vote_id, option_no),
  foreign key (district_id, vote_id) references forum_vote (district_id, vote_id),
  foreign key (district_id, item_id) references item (district_id, item_id)
);
comment on table forum_option is 'What is voted on, with how many votes: no row says who voted for what.';
create index forum_option_of_item on forum_option (district_id, item_id) where item_id is not null;

create table forum_voter (
  district_id text not null,
  vote_id text not null,
  forum_id text not null,
  no integer not null,
  primary key (district_id, vote_id, no),
  foreign key (district_id, vote_id) references forum_vote (district_id, vote_id),
  foreign key (district_id, forum_id, no) references forum_registration (district_id, forum_id, no) on delete cascade
);
comment on table forum_voter is 'Who has voted by ballot, so that each votes once. What was chosen stands nowhere beside it.';
