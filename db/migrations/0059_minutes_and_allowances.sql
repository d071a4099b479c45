create table minutes_version (
  district_id text not null,
  meeting_id text not null,
  version integer not null check (version > 0),
  text text not null,
  correction text,
  written_on date not null,
  primary key (district_id, meeting_id, version),
  foreign key (district_id, meeting_id) references called_meeting (district_id, meeting_id),
  check ((version = 1) = (correction is null))
);
comment on table minutes_version is 'The minutes of a meeting, version by version, each later one with what was corrected.';

create table minutes_standing (
  district_id text not null,
  meeting_id text not null,
  approved_version integer,
  approved_at text,
  approved_on date,
  published_on date,
  primary key (district_id, meeting_id),
  foreign key (district_id, meeting_id) references called_meeting (district_id, meeting_id),
  foreign key (district_id, meeting_id, approved_version) references minutes_version (district_id, meeting_id, version),
  foreign key (district_id, approved_at) references called_meeting (district_id, meeting_id),
  check ((approved_version is null) = (approved_on is null)),
  check (approved_at <> meeting_id)
);
comment on table minutes_standing is 'Which version of the minutes a later meeting approved, and since when they are published.';

create table payment_sheet (
  district_id text not null,
  meeting_id text not null,
  cost_line_id text,
  made_on date not null,
  paid_on date,
  primary key (district_id, meeting_id),
  foreign key (district_id, meeting_id) references called_meeting (district_id, meeting_id)
);
comment on table payment_sheet is 'The payment sheet (지급조서) of a meeting, the cost line that pays it, and the day it was paid.';

create table allowance (
  district_id text not null,
  meeting_id text not null,
  person_no integer not null,
  paid_day date not null,
  amount bigint not null check (amount >= 0),
  ground text not null check (ground in ('by-rule', 'unpaid-seat', 'paid-that-day', 'set')),
  reason text,
  bank_account text,
  primary key (district_id, meeting_id, person_no),
  foreign key (district_id, meeting_id) references payment_sheet (district_id, meeting_id),
  foreign key (district_id, meeting_id, person_no) references meeting_person (district_id, meeting_id, person_no),
  check ((ground = 'set') = (reason is not null)),
  check (bank_account is null or bank_account like 's1.%')
);
comment on table allowance is 'What each member who came is paid, and why; the bank account stands sealed, and only until it was paid.';
