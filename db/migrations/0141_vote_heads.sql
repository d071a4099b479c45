-- Heads of a vote's two logs as the office saw them, about once an hour: what its notice prints and its feed tells.
create table vote_heads (
  district_id text not null,
  vote_id text not null,
  seen_at timestamp(3) with time zone not null,
  ballots text not null,
  issued text not null,
  primary key (district_id, vote_id, seen_at),
  foreign key (district_id, vote_id) references vote (district_id, vote_id)
);
comment on table vote_heads is 'Signed heads of the ballot log and of the issuance log, for those who witness a vote.';
