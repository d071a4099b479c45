create table field_check (
  district_id text not null,
  check_id text not null,
  item_id text not null,
  checked_on date not null,
  department_id text not null,
  along_with text,
  participants jsonb not null,
  checklist jsonb not null,
  opinion text not null check (opinion <> ''),
  version integer not null check (version > 0),
  primary key (district_id, check_id),
  foreign key (district_id, item_id) references item (district_id, item_id),
  foreign key (district_id, department_id) references department (district_id, department_id)
);
comment on table field_check is 'What was seen of an item on the spot (현장확인): who came by what they are, a checklist, an opinion. Photos are kept files.';
create index field_check_by_item on field_check (district_id, item_id);
create index field_check_by_day on field_check (district_id, checked_on desc, check_id);
-- small: department_review, one row for each item that a department was handed
create index department_review_by_item on department_review (district_id, item_id);
