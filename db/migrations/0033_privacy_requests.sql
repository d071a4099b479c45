create table privacy_setting (
  district_id text not null references district (district_id),
  answer_days integer not null check (answer_days between 1 and 10),
  primary key (district_id)
);
comment on table privacy_setting is 'Within how many days a district answers requests about personal data; the law allows ten.';

create table privacy_request (
  district_id text not null,
  request_id text not null,
  account_id text not null,
  kind text not null check (kind in ('see', 'correct', 'stop', 'delete')),
  wish text,
  asked_on date not null,
  due_on date not null,
  outcome text check (outcome in ('granted', 'partly', 'refused', 'withdrawn')),
  answer text,
  decided_by text,
  decided_on date,
  primary key (district_id, request_id),
  foreign key (district_id, account_id) references account (district_id, account_id),
  check (due_on >= asked_on),
  check ((outcome is null) = (decided_on is null)),
  check (outcome is not null or (answer is null and decided_by is null)),
  check (decided_by <> account_id or outcome = 'withdrawn')
);
comment on table privacy_request is 'Requests to see, correct, stop and delete (열람, 정정, 처리정지, 삭제) with the day on which the answer is due.';
create unique index privacy_request_one_open on privacy_request (district_id, account_id, kind) where (outcome is null);
create index privacy_request_by_account on privacy_request (district_id, account_id);

create table destruction_certificate (
  district_id text not null references district (district_id),
  certificate_id text not null,
  rule text not null check (rule in ('request', 'schedule')),
  destroyed_on date not null,
  cells jsonb not null,
  bodies integer not null check (bodies >= 0),
  primary key (district_id, certificate_id)
);
comment on table destruction_certificate is 'That the personal data of one account were destroyed: when, by which rule, how many cells of which columns. It names nobody.';
