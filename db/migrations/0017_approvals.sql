create table review (
  district_id text not null references district (district_id),
  review_id text not null,
  subject_kind text not null check (subject_kind in ('project', 'plan-version', 'supplementary')),
  subject_id text not null,
  request_no integer not null check (request_no > 0),
  version text not null check (version <> ''),
  title text not null,
  department text not null,
  note text,
  state text not null check (state in ('open', 'confirmed', 'sent-back', 'withdrawn', 'superseded')),
  requested_on date not null,
  requested_at timestamptz not null,
  requested_by text,
  requested_role text not null,
  due_on date,
  decided_on date,
  decided_at timestamptz,
  decided_by text,
  decided_role text,
  reason text check (reason <> ''),
  primary key (district_id, review_id),
  unique (district_id, subject_kind, subject_id, request_no),
  check ((state = 'open') = (decided_on is null)),
  check ((decided_on is null) = (decided_at is null)),
  check (due_on >= requested_on),
  check (state not in ('confirmed', 'sent-back') or decided_by is null or decided_by <> requested_by),
  check (state <> 'sent-back' or reason is not null)
);
comment on table review is 'Requests to review a version of a project sheet, a plan or a supplementary budget; nobody confirms what they asked for.';
create unique index review_one_open on review (district_id, subject_kind, subject_id) where state = 'open';

create table finding_pass (
  district_id text not null references district (district_id),
  pass_id text not null,
  subject_kind text not null,
  subject_id text not null,
  finding_key text not null check (finding_key <> ''),
  rule text not null,
  sentence jsonb not null,
  reason text not null check (reason <> ''),
  role text not null,
  passed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (district_id, pass_id),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table finding_pass is 'Errors that the team head let pass with a written reason; open (미결) until mended or withdrawn.';
create unique index finding_pass_one_standing on finding_pass (district_id, subject_kind, subject_id, md5(finding_key))
  where withdrawn_at is null;

create table precheck_item (
  district_id text not null references district (district_id),
  item_id text not null,
  position integer not null check (position > 0),
  name text not null,
  question text not null,
  primary key (district_id, item_id),
  unique (district_id, position)
);
comment on table precheck_item is 'The points to check before approval (사전검토항목) that a district declared; none: the list that comes with the programme.';

create table precheck (
  district_id text not null references district (district_id),
  subject_kind text not null,
  subject_id text not null,
  version text not null,
  answers jsonb not null,
  role text not null,
  filled_at timestamptz not null,
  primary key (district_id, subject_kind, subject_id)
);
comment on table precheck is 'What was answered to the points to check, for one subject; earlier answers stand in the record.';

create table approval_document (
  district_id text not null references district (district_id),
  document_id text not null,
  subject_kind text not null,
  subject_id text not null,
  version text not null,
  document_number text not null,
  title text not null,
  approved_on date not null,
  disclosure text not null check (disclosure in ('public', 'partial', 'closed')),
  clauses jsonb not null,
  withdrawn_reason text check (withdrawn_reason <> ''),
  primary key (district_id, document_id),
  check ((disclosure = 'public') = (clauses = '[]'::jsonb))
);
comment on table approval_document is 'What the office''s own approval system gave back: document number, day of approval, disclosure with its clauses.';
create unique index approval_document_one_number on approval_document (district_id, document_number)
  where withdrawn_reason is null;
create index approval_document_by_subject on approval_document (district_id, subject_kind, subject_id);

create table submission (
  district_id text not null references district (district_id),
  submission_id text not null,
  subject_kind text not null,
  subject_id text not null,
  version text not null,
  title text not null,
  addressee text not null check (addressee in ('governance-council', 'city', 'district-assembly')),
  submitted_on date not null,
  document_number text,
  note text,
  outcome text check (outcome in ('agreed', 'agreed-with-changes', 'returned')),
  answered_on date check (answered_on >= submitted_on),
  answer_number text,
  answer_note text,
  resolution_id text,
  primary key (district_id, submission_id),
  foreign key (district_id, resolution_id) references resolution (district_id, resolution_id),
  check ((outcome is null) = (answered_on is null)),
  check (resolution_id is null or (outcome is not null and addressee = 'governance-council')),
  check (outcome is null or outcome = 'agreed' or answer_note is not null)
);
comment on table submission is 'Versions sent to the governance council as a motion, to the city or to the district assembly, and what came back.';
create unique index submission_one_waiting on submission (district_id, subject_kind, subject_id, addressee, version)
  where outcome is null;
create index submission_by_subject on submission (district_id, subject_kind, subject_id);

create table publication (
  district_id text not null references district (district_id),
  publication_id text not null,
  subject_kind text not null check (subject_kind = 'plan-version'),
  subject_id text not null,
  version text not null,
  title text not null,
  published_on date not null,
  passed integer not null check (passed >= 0),
  withdrawn_on date check (withdrawn_on >= published_on),
  withdrawn_reason text check (withdrawn_reason <> ''),
  primary key (district_id, publication_id),
  check ((withdrawn_on is null) = (withdrawn_reason is null))
);
comment on table publication is 'Versions of plans given to the public: only without an error that nobody passed.';
create unique index publication_one_standing on publication (district_id, subject_kind, subject_id)
  where withdrawn_on is null;
