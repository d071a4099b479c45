create table notice_reply (
  district_id text not null,
  meeting_id text not null,
  seat_id text not null,
  coming boolean not null,
  replied_on date not null,
  primary key (district_id, meeting_id, seat_id),
  foreign key (district_id, meeting_id) references called_meeting (district_id, meeting_id),
  foreign key (district_id, seat_id) references seat (district_id, seat_id)
);
comment on table notice_reply is 'Whether the holder of a seat said that they would come to a meeting that is called. Gone when its day or hour changes, and when its attendance is taken.';
