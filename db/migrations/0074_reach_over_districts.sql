create table item_reach (
  district_id text not null,
  item_id text not null,
  other_districts jsonb not null check (jsonb_array_length(other_districts) > 0),
  share_part bigint check (share_part > 0),
  share_whole bigint check (share_whole >= share_part),
  share_won bigint check (share_won > 0),
  primary key (district_id, item_id),
  foreign key (district_id, item_id) references item (district_id, item_id),
  check ((share_part is null) = (share_whole is null)),
  check (share_part is null or share_won is null)
);
comment on table item_reach is 'Over which other districts a proposal or a transfer reaches (관련 자치구), and our share of it (우리 몫): an exact ratio or an amount in won, where it is known.';
