create table access_reason (
  district_id text not null,
  account_id text not null,
  query text not null,
  given_on date not null,
  reason text not null check (reason <> ''),
  primary key (district_id, account_id, query, given_on),
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table access_reason is 'Why an officer reads personal data of others by a query, said once a day.';
create index access_reason_by_day on access_reason (district_id, given_on);

create table access_log (
  district_id text not null references district (district_id),
  entry_id bigint generated always as identity,
  read_by text,
  role text not null,
  query text not null,
  file text not null,
  reason text not null check (reason <> ''),
  people integer not null check (people > 0),
  read_at timestamptz(3) not null,
  primary key (district_id, entry_id),
  foreign key (district_id, read_by) references account (district_id, account_id)
);
comment on table access_log is 'Who read personal data of how many others, by which query, in which role and why; nobody for the command line.';
create index access_log_by_time on access_log (district_id, read_at);
create index access_log_by_reader on access_log (district_id, read_by);

create table access_log_subject (
  district_id text not null,
  entry_id bigint not null,
  account_id text not null,
  primary key (district_id, entry_id, account_id),
  foreign key (district_id, entry_id) references access_log (district_id, entry_id) on delete cascade,
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table access_log_subject is 'Whose personal data were read.';
create index access_log_subject_by_account on access_log_subject (district_id, account_id);

alter table destruction_certificate
  add column schedule text,
  add check ((rule = 'schedule') = (schedule is not null));
