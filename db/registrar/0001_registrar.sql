-- The registrar's own cluster: who may vote, and that they hold a token; never what anybody chose. No name, telephone,
-- identity, birth day, address or moment of a voter stands here beyond the minutes in which a code or a proof is used.

create table vote (
  election_id text primary key check (election_id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  state text not null check (state in ('prepared', 'open', 'closed', 'destroyed')),
  signing_key text not null,
  signing_secret text,
  eh text unique check (eh ~ '^[A-Za-z0-9_-]{43}$'),
  manifest text,
  eligibility jsonb,
  roll_secret text,
  share text,
  closed_at bigint,
  leaves integer not null default 0 check (leaves >= 0),
  check ((state = 'destroyed') = (signing_secret is null)),
  check ((state = 'prepared') = (eh is null)),
  check ((eh is null) = (manifest is null) and (eh is null) = (eligibility is null)),
  check ((state in ('open', 'closed')) = (roll_secret is not null and share is not null)),
  check ((roll_secret is null) = (share is null)),
  check ((state in ('closed', 'destroyed')) = (closed_at is not null))
);
comment on table vote is 'The votes of this registrar, with their sealed secrets until they are destroyed. closed_at is in Unix seconds.';

create table token_key (
  election_id text not null references vote (election_id),
  style text not null,
  modulus text not null unique,
  secret text,
  primary key (election_id, style)
);
comment on table token_key is 'The RSA key of each style: its modulus as the manifest has it, and the sealed private key until it is destroyed.';

create table roster (
  eh text not null references vote (eh),
  person_mark text not null,
  phone_mark text not null,
  primary key (eh, person_mark, phone_mark)
);
comment on table roster is 'Who may take part in a closed vote, as keyed hashes; phone_mark is empty where the roster names no telephone.';

create table code (
  eh text not null references vote (eh),
  code_id text not null,
  code_hash text not null,
  tries_left smallint not null check (tries_left >= 0),
  person_mark text not null,
  phone_mark text not null,
  phone text not null,
  is_guarded boolean not null,
  ends_at bigint not null,
  primary key (eh, code_id)
);
comment on table code is 'Codes that were sent and wait to be typed, for minutes; the telephone is sealed. Unix seconds.';
create index code_by_end on code (ends_at);

create table proof (
  eh text not null references vote (eh),
  proof_hash text not null,
  ci_mark text,
  phone_mark text,
  person_mark text,
  style text not null,
  dong text,
  phone text,
  ends_at bigint not null,
  primary key (eh, proof_hash)
);
comment on table proof is 'Who has proved the right to vote and has not asked for the token yet, for half an hour; the telephone is sealed. Unix seconds.';
create index proof_by_end on proof (ends_at);

create table issue_leaf (
  eh text not null references vote (eh),
  leaf_index integer not null check (leaf_index >= 0),
  style text not null,
  line text not null,
  primary key (eh, leaf_index)
);
comment on table issue_leaf is 'The issuance log of each vote, line by line.';

create table issue_node (
  eh text not null references vote (eh),
  level smallint not null check (level > 0),
  node_index integer not null check (node_index >= 0),
  hash text not null,
  primary key (eh, level, node_index)
);
comment on table issue_node is 'The roots of the whole tiles of an issuance log: of 256 leaves at level 1, of 256 of those at level 2.';

create table issue_head (
  eh text not null references vote (eh),
  size integer not null check (size >= 0),
  note text not null,
  primary key (eh, size)
);
comment on table issue_head is 'Every head of an issuance log that was published, as its signed note.';

create table roll (
  eh text not null references vote (eh),
  voter_key text not null,
  channel text not null check (channel in ('online', 'card', 'paper')),
  dong text,
  issued_on date not null,
  style text,
  blinded_hash text,
  leaf_index integer,
  mark text,
  asking text,
  is_namesake boolean not null default false,
  primary key (eh, voter_key),
  unique (eh, blinded_hash),
  unique (eh, mark),
  unique (eh, asking),
  foreign key (eh, leaf_index) references issue_leaf (eh, leaf_index),
  unique (eh, leaf_index),
  check ((channel = 'online') = (style is not null and blinded_hash is not null and leaf_index is not null)),
  check ((channel = 'online') = (mark is null)),
  check (channel <> 'online' or (style is not null and not is_namesake and asking is null))
);
comment on table roll is 'One row for each person who holds a token or was marked at a desk, under a keyed hash. A day, never a moment.';

create table roll_mark (
  eh text not null,
  mark text not null,
  voter_key text not null,
  primary key (eh, mark),
  foreign key (eh, voter_key) references roll (eh, voter_key) on delete cascade
);
comment on table roll_mark is 'By what the roll knows a person again, as keyed hashes: the identity, the telephone, name with day of birth. Each is somebody once.';
create index roll_mark_by_voter on roll_mark (eh, voter_key);

create table unmarked (
  eh text not null references vote (eh),
  unmarked_no integer not null check (unmarked_no > 0),
  channel text not null check (channel in ('card', 'paper')),
  officer text not null,
  why text not null,
  unmarked_on date not null,
  primary key (eh, unmarked_no)
);
comment on table unmarked is 'Marks of a desk that were taken back, with the officer (a keyed hash) and the reason.';

create table card_batch (
  eh text not null references vote (eh),
  batch text not null,
  style text not null,
  printed integer not null check (printed > 0),
  drawn_hash text not null,
  primary key (eh, batch)
);
comment on table card_batch is 'How many cards were printed in each batch; the cards themselves are kept nowhere. drawn_hash tells whether somebody asks for the same again.';

create table card_back (
  eh text not null references vote (eh),
  ballot_key text not null,
  style text not null,
  why text not null check (why in ('unused', 'spoilt')),
  primary key (eh, ballot_key)
);
comment on table card_back is 'Cards that were taken back: the key of the ballot that they could have cast.';
