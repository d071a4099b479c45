create table vote_count_sheet (
  district_id text not null,
  vote_id text not null,
  sheet_id text not null,
  kind text not null check (kind in ('papers', 'board')),
  place text not null,
  dong text,
  signed_by jsonb not null,
  -- Of a board of stickers: how many people put them there, found by the marks in the roll.
  people integer check (people >= 0),
  people_reason text,
  scan_format text not null,
  scan bytea not null check (octet_length(scan) between 1 and 10485760),
  withdrawn_reason text,
  primary key (district_id, vote_id, sheet_id),
  foreign key (district_id, vote_id) references vote (district_id, vote_id),
  check ((people is null) = (people_reason is null)),
  check (people is null or kind = 'board')
);
comment on table vote_count_sheet is 'Signed count sheets of a resident vote, with their scan, whose hash stands in the vote''s log. A withdrawn one stays, with the reason.';

create table vote_sheet_entry (
  district_id text not null,
  vote_id text not null,
  sheet_id text not null,
  version integer not null check (version > 0),
  hand text not null check (hand in ('first', 'second')),
  account_id text not null,
  numbers jsonb not null,
  reason text,
  entered_at timestamptz not null,
  primary key (district_id, vote_id, sheet_id, version),
  foreign key (district_id, vote_id, sheet_id) references vote_count_sheet (district_id, vote_id, sheet_id),
  -- Two people enter a sheet, each as one hand: neither is the other, and neither changes hands.
  constraint vote_sheet_hand_is_one_person exclude using gist
    (district_id with =, vote_id with =, sheet_id with =, hand with =, account_id with <>),
  constraint vote_sheet_person_is_one_hand exclude using gist
    (district_id with =, vote_id with =, sheet_id with =, account_id with =, hand with <>)
);
comment on table vote_sheet_entry is 'What two people entered of a count sheet, independently; the last entry of each counts, and the earlier ones stay.';

create table vote_second_word (
  district_id text not null,
  vote_id text not null,
  word_hash text not null,
  account_id text not null,
  ends_at timestamptz not null,
  primary key (district_id, vote_id, word_hash),
  foreign key (district_id, vote_id) references vote (district_id, vote_id)
);
comment on table vote_second_word is 'One-time words by which a second officer stands by while cards are printed; only their hashes, until they are used.';

create table vote_card_batch (
  district_id text not null,
  vote_id text not null,
  batch text not null,
  style text not null,
  cards integer not null check (cards between 1 and 500),
  account_id text not null,
  witnessed_by text not null,
  begun_at timestamptz not null,
  primary key (district_id, vote_id, batch),
  foreign key (district_id, vote_id) references vote (district_id, vote_id),
  check (account_id <> witnessed_by)
);
comment on table vote_card_batch is 'Batches of sealed cards that two officers had printed. What stands on a card is kept nowhere.';
