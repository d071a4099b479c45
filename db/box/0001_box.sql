-- The box keeps no times, no addresses and no order of arrival but the log's own.

create table vote_key (
  election_id text primary key check (election_id ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  box_public text not null,
  log_public text not null,
  box_secret bytea,
  log_secret bytea,
  check ((box_secret is null) = (log_secret is null))
);
comment on table vote_key is 'The two signing keys of a vote. The secret halves are sealed with the secret that the parts share, and gone once the vote is certified.';

create table vote (
  eh text primary key check (eh ~ '^[A-Za-z0-9_-]{43}$'),
  election_id text not null unique references vote_key (election_id),
  manifest text not null,
  share bytea,
  closed boolean not null default false
);
comment on table vote is 'A vote by the hash of its manifest, with the manifest''s very bytes and this part''s share of the seal, sealed.';

create table pending (
  eh text not null references vote (eh),
  leaf_hash bytea not null check (length(leaf_hash) = 32),
  key text not null,
  n integer not null check (n > 0),
  line text not null,
  by_then bigint not null,
  primary key (eh, leaf_hash),
  constraint pending_ballot_of_a_key_once unique (eh, key, n)
);
comment on table pending is 'Ballots that were promised and wait for their batch. by_then is the deadline that all of them share, not when one came.';

create table entry (
  eh text not null references vote (eh),
  idx integer not null check (idx >= 0),
  leaf_hash bytea not null check (length(leaf_hash) = 32),
  line text not null,
  key text,
  n integer check (n > 0),
  by_then bigint,
  primary key (eh, idx),
  constraint entry_stands_once unique (eh, leaf_hash),
  check ((key is null) = (n is null) and (key is null) = (by_then is null))
);
comment on table entry is 'The ballot log: its lines at their places, which never change. A ballot has its key, number and promised deadline beside it.';
create unique index entry_ballot_of_a_key_once on entry (eh, key, n) where key is not null;

create table checkpoint (
  eh text not null references vote (eh),
  size integer not null check (size > 0),
  note text not null,
  primary key (eh, size)
);
comment on table checkpoint is 'Every signed head of a log that was ever published. None is taken back.';

create table revoked (
  eh text not null references vote (eh),
  key text not null,
  primary key (eh, key)
);
comment on table revoked is 'Keys of cards that were taken back: no ballot is taken of them any more.';
