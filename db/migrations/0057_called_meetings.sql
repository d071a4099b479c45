create table meeting_rules (
  district_id text not null,
  body_id text not null,
  rules jsonb not null,
  primary key (district_id, body_id),
  foreign key (district_id, body_id) references body (district_id, body_id)
);
comment on table meeting_rules is 'How a body meets beyond its ordinance''s own numbers: notice, quorum, proxies, who counts in the base, allowances. Without a row, the defaults of its kind hold.';

create table meeting_request (
  district_id text not null,
  request_id text not null,
  body_id text not null,
  purpose text not null,
  asked_on date not null,
  primary key (district_id, request_id),
  foreign key (district_id, body_id) references body (district_id, body_id)
);
comment on table meeting_request is 'That members ask for an extraordinary meeting; enough of them make its call a duty.';

create table meeting_request_seat (
  district_id text not null,
  request_id text not null,
  seat_id text not null,
  joined_on date not null,
  primary key (district_id, request_id, seat_id),
  foreign key (district_id, request_id) references meeting_request (district_id, request_id),
  foreign key (district_id, seat_id) references seat (district_id, seat_id)
);
comment on table meeting_request_seat is 'The seats that join a request, each counted once.';

create table called_meeting (
  district_id text not null,
  meeting_id text not null,
  body_id text not null,
  kind text not null,
  session text not null check (session in ('regular', 'extraordinary')),
  form text not null check (form in ('in-person', 'written')),
  called_by text not null check (called_by in ('calendar', 'chair', 'members')),
  request_id text,
  topic text not null,
  place text not null,
  held_on date not null,
  begins_at text not null check (begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at text check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  called_on date not null,
  short_notice_reason text,
  sequence integer not null default 0 check (sequence >= 0),
  state text not null check (state in ('called', 'gathering', 'open', 'closed', 'cancelled')),
  rules jsonb not null,
  check_in_code text,
  observers integer not null default 0 check (observers >= 0),
  staff integer not null default 0 check (staff >= 0),
  opened_at timestamptz(3),
  closed_at timestamptz(3),
  primary key (district_id, meeting_id),
  unique (district_id, request_id),
  foreign key (district_id, body_id) references body (district_id, body_id),
  foreign key (district_id, request_id) references meeting_request (district_id, request_id),
  check ((called_by = 'members') = (request_id is not null)),
  check (closed_at is null or opened_at is not null),
  check ((state in ('open', 'closed')) = (opened_at is not null)),
  check ((state = 'closed') = (closed_at is not null)),
  check (ends_at is null or ends_at > begins_at)
);
comment on table called_meeting is 'Meetings from their call to their close, with the rules that held when they were called. Closed, a meeting stands in the register as well.';
create index called_meeting_by_day on called_meeting (district_id, held_on desc, meeting_id);
create index called_meeting_by_body on called_meeting (district_id, body_id, held_on desc);

create table joined_body (
  district_id text not null,
  meeting_id text not null,
  body_id text not null,
  primary key (district_id, meeting_id, body_id),
  foreign key (district_id, meeting_id) references called_meeting (district_id, meeting_id),
  foreign key (district_id, body_id) references body (district_id, body_id)
);
comment on table joined_body is 'The other bodies whose members belong to a joint meeting.';

create table call_change (
  district_id text not null,
  meeting_id text not null,
  sequence integer not null check (sequence > 0),
  what text not null check (what in ('changed', 'postponed', 'cancelled')),
  changed_on date not null,
  reason text not null,
  held_on date not null,
  begins_at text not null,
  place text not null,
  primary key (district_id, meeting_id, sequence),
  foreign key (district_id, meeting_id) references called_meeting (district_id, meeting_id)
);
comment on table call_change is 'What a call said before it was changed, postponed or cancelled, and why.';

create table agenda_item (
  district_id text not null,
  meeting_id text not null,
  agenda_no integer not null check (agenda_no > 0),
  kind text not null check (kind in ('motion', 'report', 'other')),
  title text not null,
  item_id text,
  notes text,
  primary key (district_id, meeting_id, agenda_no),
  foreign key (district_id, meeting_id) references called_meeting (district_id, meeting_id),
  foreign key (district_id, item_id) references item (district_id, item_id),
  check (item_id is null or kind = 'motion')
);
comment on table agenda_item is 'The agenda in its order, with what was said about each point.';
create index agenda_item_by_item on agenda_item (district_id, item_id) where item_id is not null;

create table meeting_person (
  district_id text not null,
  meeting_id text not null,
  person_no integer not null check (person_no > 0),
  account_id text,
  primary key (district_id, meeting_id, person_no),
  unique (district_id, meeting_id, account_id),
  foreign key (district_id, meeting_id) references called_meeting (district_id, meeting_id),
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table meeting_person is 'The members of a meeting on its day, numbered: whoever holds two seats is one person.';
create index meeting_person_by_account on meeting_person (district_id, account_id) where account_id is not null;

create table meeting_seat (
  district_id text not null,
  meeting_id text not null,
  seat_id text not null,
  person_no integer not null,
  body_id text not null,
  kind text not null,
  label text not null,
  primary key (district_id, meeting_id, seat_id),
  foreign key (district_id, meeting_id, person_no) references meeting_person (district_id, meeting_id, person_no),
  foreign key (district_id, seat_id) references seat (district_id, seat_id)
);
comment on table meeting_seat is 'The seats filled on the day of a meeting (재적), as they were called then, and whose number each has.';

create table presence (
  district_id text not null,
  meeting_id text not null,
  presence_no bigint not null generated always as identity,
  person_no integer not null,
  came_at timestamptz(3) not null,
  left_at timestamptz(3),
  by_proxy boolean not null,
  noted_by text not null check (noted_by in ('code', 'clerk')),
  primary key (district_id, meeting_id, presence_no),
  foreign key (district_id, meeting_id, person_no) references meeting_person (district_id, meeting_id, person_no),
  check (left_at >= came_at)
);
comment on table presence is 'When each member came and left; whoever has not left is in the room.';
create unique index presence_once on presence (district_id, meeting_id, person_no) where left_at is null;

create table check_in_try (
  district_id text not null,
  meeting_id text not null,
  person_no integer not null,
  tries integer not null check (tries > 0),
  primary key (district_id, meeting_id, person_no),
  foreign key (district_id, meeting_id, person_no) references meeting_person (district_id, meeting_id, person_no)
);
comment on table check_in_try is 'How often a member typed a wrong check-in code.';
