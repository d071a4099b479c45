-- Grants (공모와 보조사업): calls, applications with their scores, and the journal of each grant until its last won is returned.
create table grant_call (
  district_id text not null,
  call_id text not null,
  department_id text not null,
  project_id text,
  line_id text,
  year integer not null,
  title text not null,
  notice text not null,
  total bigint not null check (total > 0),
  ceiling bigint check (ceiling > 0 and ceiling <= total),
  own_percent integer not null check (own_percent between 0 and 90),
  proportional boolean not null,
  tolerance integer not null check (tolerance between 0 and 100),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  criteria jsonb not null,
  pass_mark integer not null check (pass_mark >= 0),
  places integer check (places > 0),
  published_on date,
  extensions jsonb not null,
  decided_on date,
  tie_ground text,
  primary key (district_id, call_id),
  foreign key (district_id, department_id) references department (district_id, department_id),
  check (decided_on is null or published_on is not null),
  check (tie_ground is null or decided_on is not null)
);
comment on table grant_call is 'Calls for applications (공모): money in won, rules and criteria. What was published changes no more, but for a longer period with its reason and the day of the decision.';
create index grant_call_by_day on grant_call (district_id, opens_on desc, call_id);

create table grant_application (
  district_id text not null,
  application_id text not null,
  call_id text not null,
  applicant text not null,
  title text not null,
  purpose text not null,
  asked bigint not null check (asked > 0),
  own_share bigint not null check (own_share >= 0),
  budget jsonb not null,
  applied_on date not null,
  account_id text,
  withdrawn_on date,
  sheet jsonb not null,
  result_as text check (result_as in ('chosen', 'reserve')),
  result_place integer check (result_place > 0),
  receipts jsonb not null,
  primary key (district_id, application_id),
  foreign key (district_id, call_id) references grant_call (district_id, call_id),
  check ((result_as is null) = (result_place is null)),
  unique (district_id, call_id, result_as, result_place)
);
comment on table grant_application is 'What associations applied for, by their name and no person''s: amounts in won, the budget of the whole cost, the score sheet of the panel, the place in the result, and the receipts of the settlement.';
create index grant_application_by_call on grant_application (district_id, call_id, applied_on, application_id);
create index grant_application_recorded_by on grant_application (district_id, account_id) where account_id is not null;

create table grant_entry (
  district_id text not null,
  entry_id text not null,
  application_id text not null,
  entry_no integer not null check (entry_no > 0),
  on_day date not null,
  event jsonb,
  cancels text,
  reason text,
  role text not null,
  recorded_by text,
  recorded_at timestamptz not null,
  primary key (district_id, entry_id),
  unique (district_id, application_id, entry_no),
  unique (district_id, cancels),
  foreign key (district_id, application_id) references grant_application (district_id, application_id),
  foreign key (district_id, cancels) references grant_entry (district_id, entry_id),
  check ((event is null) = (cancels is not null)),
  check ((cancels is null) = (reason is null))
);
comment on table grant_entry is 'The journal of a grant in the order of recording: agreement, changes, payments, interest, report, surrender, settlement, verdict, returns. A cancellation names the entry that it takes out and says why; nothing is overwritten.';
