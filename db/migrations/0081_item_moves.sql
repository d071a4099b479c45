create table item_move (
  district_id text not null,
  item_id text not null,
  move_no integer not null check (move_no > 0),
  from_cycle_id text not null check (from_cycle_id <> ''),
  to_cycle_id text not null check (to_cycle_id <> ''),
  moved_on date not null,
  primary key (district_id, item_id, move_no),
  foreign key (district_id, item_id) references item (district_id, item_id),
  check (from_cycle_id <> to_cycle_id)
);
comment on table item_move is 'That an item was taken from one cycle into another before any gate had seen it: its number stays, and its thread shows the day.';
