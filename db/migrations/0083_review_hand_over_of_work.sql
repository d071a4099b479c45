create table work_handover (
  district_id text not null,
  handover_id text not null,
  department_id text not null,
  from_id text not null,
  to_id text not null,
  reason text not null check (reason <> ''),
  role text not null,
  handed_on date not null,
  handed_at timestamptz(3) not null,
  reviews integer not null check (reviews > 0),
  primary key (district_id, handover_id),
  foreign key (district_id, department_id) references department (district_id, department_id),
  foreign key (district_id, from_id) references account (district_id, account_id),
  foreign key (district_id, to_id) references account (district_id, account_id),
  check (from_id <> to_id)
);
comment on table work_handover is 'That one officer handed all open reviews of a department on to another of it (인계), with the day and the reason.';
create index work_handover_by_department on work_handover (district_id, department_id, handed_at desc);

create table work_handover_review (
  district_id text not null,
  handover_id text not null,
  round_id text not null,
  item_id text not null,
  primary key (district_id, handover_id, round_id, item_id),
  foreign key (district_id, handover_id) references work_handover (district_id, handover_id),
  foreign key (district_id, round_id, item_id) references department_review (district_id, round_id, item_id)
);
comment on table work_handover_review is 'Which reviews one hand-over of work took along.';
create index work_handover_review_by_review on work_handover_review (district_id, round_id, item_id);

create table review_stand_in (
  district_id text not null,
  round_id text not null,
  item_id text not null,
  version integer not null check (version > 0),
  acted_by text not null,
  acted_for text not null,
  acted_on date not null,
  primary key (district_id, round_id, item_id, version),
  foreign key (district_id, round_id, item_id) references department_review (district_id, round_id, item_id),
  foreign key (district_id, acted_by) references account (district_id, account_id),
  foreign key (district_id, acted_for) references account (district_id, account_id),
  check (acted_by <> acted_for)
);
comment on table review_stand_in is 'Which version of a review a stand-in (대직자) wrote, and for whom.';
