-- Courses and workshops (강좌와 워크숍): their sessions, who enrolled or waits, who came, and what came of them.
create table course (
  district_id text not null references district (district_id),
  course_id text not null,
  kind text not null check (kind in ('course', 'workshop')),
  title text not null,
  purpose text,
  audience text not null check (audience in ('all', 'residents', 'staff', 'staff-grade-5-up', 'staff-grade-6-down')),
  place text not null,
  organiser text,
  seats integer not null check (seats between 0 and 10000),
  waits boolean not null,
  opens_on date,
  closes_on date,
  completion_attended integer check (completion_attended > 0),
  completion_of integer check (completion_of >= completion_attended),
  seated integer not null default 0,
  waiting integer not null default 0 check (waiting >= 0),
  last_no integer not null default 0 check (last_no >= 0),
  survey_id text,
  first_on date,
  last_on date check (last_on >= first_on),
  state text not null check (state in ('announced', 'finished', 'cancelled')),
  summary text,
  persons integer check (persons >= 0),
  completed integer check (completed between 0 and persons),
  primary key (district_id, course_id),
  foreign key (district_id, survey_id) references survey (district_id, survey_id),
  check (closes_on >= opens_on),
  check ((seats = 0) = (opens_on is null) and (seats = 0) = (closes_on is null)),
  check (waits or waiting = 0),
  constraint course_seats_are_enough check (seated between 0 and seats),
  check ((completion_attended is null) = (completion_of is null)),
  check ((first_on is null) = (last_on is null))
);
comment on table course is 'Courses and workshops: what for, for whom, how many seats, when one enrols, and how many different people came (persons). A seat more than there are cannot be written.';
create index course_by_day on course (district_id, first_on desc, course_id);

create table course_session (
  district_id text not null,
  course_id text not null,
  session_no integer not null check (session_no between 1 and 200),
  level text check (level in ('basic', 'advanced')),
  held_on date not null,
  begins_at text check (begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at text check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes integer not null check (minutes between 1 and 1440),
  topic text not null,
  lecturer text,
  head_count integer check (head_count >= 0),
  cancelled boolean not null default false,
  primary key (district_id, course_id, session_no),
  foreign key (district_id, course_id) references course (district_id, course_id),
  check ((begins_at is null) = (ends_at is null)),
  check (ends_at > begins_at)
);
comment on table course_session is 'The sessions of a course: day, length, topic, where the lecturer comes from (never a name), and how many heads were counted.';

create table course_change (
  district_id text not null,
  course_id text not null,
  change_no integer not null check (change_no > 0),
  session_no integer,
  changed_at timestamptz(3) not null,
  what text not null check (what in ('changed', 'cancelled')),
  reason text not null,
  primary key (district_id, course_id, change_no),
  foreign key (district_id, course_id) references course (district_id, course_id)
);
comment on table course_change is 'Why a course, or one of its sessions, was changed or cancelled.';

create table course_enrolment (
  district_id text not null,
  course_id text not null,
  no integer not null check (no > 0),
  account_id text,
  person text,
  channel text not null check (channel in ('self', 'desk')),
  state text not null check (state in ('seated', 'waiting')),
  code text not null,
  ended_on date,
  primary key (district_id, course_id, no),
  constraint course_enrolled_once unique (district_id, course_id, account_id),
  constraint course_code_once unique (district_id, course_id, code),
  foreign key (district_id, course_id) references course (district_id, course_id)
);
comment on table course_enrolment is 'Who takes part or waits: a number, in the order in which they came. Name and contact stand sealed, and go with the row some time after the last session.';
create index course_enrolment_in_order on course_enrolment (district_id, course_id, state, no);
create index course_enrolment_by_account on course_enrolment (district_id, account_id) where account_id is not null;

create table course_attendance (
  district_id text not null,
  course_id text not null,
  session_no integer not null,
  no integer not null,
  primary key (district_id, course_id, session_no, no),
  foreign key (district_id, course_id, session_no) references course_session (district_id, course_id, session_no),
  foreign key (district_id, course_id, no) references course_enrolment (district_id, course_id, no) on delete cascade
);
comment on table course_attendance is 'Who came to which session, by number; it goes with the enrolment, the counts stay.';
