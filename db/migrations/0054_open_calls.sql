-- Open calls for seats (공개모집): who applies, who scores, and what came of it.
create table open_call (
  district_id text not null,
  call_id text not null,
  body_id text not null,
  title text not null,
  notice text not null,
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  places jsonb not null,
  criteria jsonb not null,
  reserves integer not null check (reserves >= 0),
  seed_promise text not null,
  seed text,
  decided_on date check (decided_on > closes_on),
  primary key (district_id, call_id),
  foreign key (district_id, body_id) references body (district_id, body_id)
);
comment on table open_call is 'Open calls for seats of a body: places by category, dates, and by which criteria or seed people are chosen.';

create table juror (
  district_id text not null,
  call_id text not null,
  account_id text not null,
  primary key (district_id, call_id, account_id),
  foreign key (district_id, call_id) references open_call (district_id, call_id),
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table juror is 'Who scores the applications of a call.';

create table application (
  district_id text not null,
  application_id text not null,
  call_id text not null,
  account_id text not null,
  place text not null,
  motivation text not null,
  applied_on date not null,
  result text check (result in ('chosen', 'reserve', 'not-chosen')),
  place_rank integer check (place_rank > 0),
  decided_on date,
  seat_id text,
  primary key (district_id, application_id),
  unique (district_id, call_id, account_id),
  foreign key (district_id, call_id) references open_call (district_id, call_id),
  foreign key (district_id, account_id) references account (district_id, account_id),
  foreign key (district_id, seat_id) references seat (district_id, seat_id),
  check ((result is null) = (decided_on is null))
);
create index application_by_account on application (district_id, account_id);
comment on table application is 'Applications to an open call, one of each person, with the result; gone a year after it.';

create table score_sheet (
  district_id text not null,
  application_id text not null,
  juror_id text not null,
  marks jsonb,
  recusal text check (recusal in ('excluded', 'challenged', 'withdrew')),
  primary key (district_id, application_id, juror_id),
  foreign key (district_id, application_id) references application (district_id, application_id) on delete cascade,
  foreign key (district_id, juror_id) references account (district_id, account_id),
  check ((marks is null) = (recusal is not null))
);
comment on table score_sheet is 'The marks of one juror for one application, or why the juror stood aside (제척, 기피, 회피).';
