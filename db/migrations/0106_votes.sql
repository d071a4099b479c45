-- Resident votes as the office runs them (rooms/polling). Who took part and what was chosen stand in the databases of the
-- registrar and the box, and never here.
create table vote (
  district_id text not null,
  vote_id text not null,
  draft jsonb not null check (jsonb_typeof(draft) = 'object'),
  is_trial boolean not null,
  opens_at bigint not null,
  closes_at bigint not null check (closes_at > opens_at),
  grace_s integer not null check (grace_s between 0 and 7200),
  roster_sealed text,
  roster_rows integer not null default 0 check (roster_rows >= 0),
  announced_at timestamptz,
  seal_pub text,
  share_hashes jsonb check (jsonb_typeof(share_hashes) = 'array'),
  eligibility jsonb,
  manifest text,
  eh text,
  tie_seed_sealed text,
  handed_over_at timestamptz,
  close_asked_at timestamptz,
  closed_at timestamptz,
  head text,
  seal_private text,
  result jsonb,
  explained jsonb check (jsonb_typeof(explained) = 'array'),
  bundle_sha256 text,
  ended_at timestamptz,
  attendance jsonb,
  attendance_at timestamptz,
  certified_on date,
  destroyed_at timestamptz,
  busy_until timestamptz,
  primary key (district_id, vote_id),
  -- Nothing of a vote is frozen before it is announced, and nothing is known of its result before it is closed.
  check (manifest is null or (announced_at is not null and eh is not null and seal_pub is not null)),
  check (handed_over_at is null or manifest is not null),
  check (closed_at is null or handed_over_at is not null),
  check (seal_private is null or closed_at is not null),
  check (result is null or (seal_private is not null and bundle_sha256 is not null and ended_at is not null)),
  check (certified_on is null or result is not null),
  check (destroyed_at is null or certified_on is not null)
);
comment on table vote is 'Resident votes: the draft, the frozen manifest, what is due and done, the released key and the result. The roster of a closed vote is sealed, and gone once it is handed over.';
create unique index vote_eh on vote (district_id, eh) where eh is not null;

create table vote_share (
  district_id text not null,
  vote_id text not null,
  share_no integer not null check (share_no between 1 and 3),
  sealed text not null,
  primary key (district_id, vote_id, share_no),
  foreign key (district_id, vote_id) references vote (district_id, vote_id) on delete cascade
);
comment on table vote_share is 'Shares of the key that opens the ballots, sealed: until registrar and box have theirs, the one that the office keeps, and those that key holders gave after the close, until the key is joined.';

create table vote_bundle (
  district_id text not null,
  vote_id text not null,
  part_no integer not null check (part_no >= 0),
  bytes bytea not null,
  primary key (district_id, vote_id, part_no),
  foreign key (district_id, vote_id) references vote (district_id, vote_id) on delete cascade
);
comment on table vote_bundle is 'Everything published of a counted vote as one ZIP file, in parts of a megabyte.';
