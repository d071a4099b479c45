-- Appeals (이의신청) about a resident vote: without names, found again by a key that only whoever filed it has.
create table vote_appeal (
  district_id text not null,
  vote_id text not null,
  appeal_no integer not null check (appeal_no > 0),
  key_hash text not null,
  about text not null check (about in ('has-voted', 'not-admitted', 'proof', 'receipt', 'result', 'other')),
  what text not null,
  reference text,
  filed_on date not null,
  answer_by date not null,
  outcome text check (outcome in ('accepted', 'rejected', 'withdrawn')),
  answer text,
  ended_on date,
  primary key (district_id, vote_id, appeal_no),
  unique (district_id, vote_id, key_hash),
  foreign key (district_id, vote_id) references vote (district_id, vote_id),
  check ((outcome is null) = (ended_on is null)),
  check ((answer is not null) = (outcome is not null and outcome <> 'withdrawn'))
);
comment on table vote_appeal is 'Appeals about a vote and what the office answered; the key is kept as its SHA-256 alone.';
