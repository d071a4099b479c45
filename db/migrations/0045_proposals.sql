create table proposal_rules (
  district_id text not null references district (district_id),
  track text not null check (track in ('suggestion', 'policy', 'budget')),
  needed integer not null check (needed between 0 and 1000000),
  support_days integer not null check (support_days between 0 and 366),
  clock jsonb not null,
  edit_hours integer not null check (edit_hours between 0 and 720),
  bounces integer not null check (bounces between 1 and 20),
  primary key (district_id, track)
);
comment on table proposal_rules is 'What a district has set for a track: support and its period, the clock of the answer, the time to edit, and after how many bounces the budget office decides. Without a row the defaults of the program hold.';

create table proposal_draft (
  district_id text not null references district (district_id),
  proposal_id text not null,
  account_id text,
  words jsonb not null,
  saved_at timestamptz(3) not null,
  primary key (district_id, proposal_id)
);
comment on table proposal_draft is 'What somebody has begun to write: one of each account; of nobody, known alone by the number that the proposal will bear, until it is sent or a week has passed.';
create unique index proposal_draft_of_account on proposal_draft (district_id, account_id) where account_id is not null;
create index proposal_draft_of_nobody on proposal_draft (district_id, saved_at) where account_id is null;

-- Narrow on purpose: lists and counts read this table alone, and a support writes no long text anew.
create table proposal (
  district_id text not null references district (district_id),
  proposal_id text not null,
  cycle_id text not null,
  track text not null check (track in ('suggestion', 'policy', 'budget')),
  state text not null check (state in (
    'supporting', 'received', 'under-review', 'answered', 'withdrawn', 'merged', 'referred', 'handed-over')),
  category text check (category in (
    'transport', 'environment', 'welfare', 'safety', 'culture', 'education', 'economy', 'governance', 'other')),
  dong_id text,
  proposed_by text,
  version integer not null check (version > 0),
  submitted_at timestamptz(3) not null,
  submitted_on date not null,
  support_until date,
  reached_on date,
  supports integer not null default 0 check (supports >= 0),
  department_id text,
  due_on date,
  ended_on date,
  bounces integer not null default 0 check (bounces >= 0),
  hidden boolean not null default false,
  merged_into text,
  primary key (district_id, proposal_id),
  foreign key (district_id, proposal_id) references item (district_id, item_id),
  foreign key (district_id, dong_id) references dong (district_id, dong_id),
  foreign key (district_id, department_id) references department (district_id, department_id),
  foreign key (district_id, merged_into) references proposal (district_id, proposal_id),
  check ((state = 'merged') = (merged_into is not null)),
  check (merged_into <> proposal_id),
  check (state <> 'under-review' or department_id is not null),
  check (state <> 'supporting' or support_until is not null)
);
comment on table proposal is 'Where each proposal stands. The number is that of its item, with which its thread begins; what it says stands in its versions.';
create index proposal_newest on proposal (district_id, submitted_at desc, proposal_id);
create index proposal_most_supported on proposal (district_id, supports desc, submitted_at desc, proposal_id);
create index proposal_by_track on proposal (district_id, track, submitted_at desc);
create index proposal_by_state on proposal (district_id, state, submitted_at desc);
create index proposal_by_category on proposal (district_id, category, submitted_at desc) where category is not null;
create index proposal_by_dong on proposal (district_id, dong_id, submitted_at desc) where dong_id is not null;
create index proposal_merged on proposal (district_id, merged_into) where merged_into is not null;
create index proposal_by_day on proposal (district_id, submitted_on);
create index proposal_by_proposer on proposal (district_id, proposed_by, submitted_at desc) where proposed_by is not null;
create index proposal_ending on proposal (district_id, support_until, submitted_at desc, proposal_id) where state = 'supporting';
create index proposal_at_desk on proposal (district_id, department_id, due_on)
  where state in ('received', 'under-review');

create table proposal_version (
  district_id text not null,
  proposal_id text not null,
  version integer not null check (version > 0),
  title text not null check (title <> ''),
  place text not null check (place <> ''),
  problem text not null check (problem <> ''),
  wish text not null check (wish <> ''),
  reason text,
  written_at timestamptz(3) not null,
  primary key (district_id, proposal_id, version),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id),
  check (version = 1 or reason is not null)
);
comment on table proposal_version is 'What a proposal says and has said: another version has a reason.';

create table proposal_letters (
  district_id text not null,
  proposal_id text not null,
  jamo text not null,
  initials text not null,
  primary key (district_id, proposal_id),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id)
);
comment on table proposal_letters is 'The letters and the initial consonants of the title and the place of each proposal that is shown, by which it is found.';
create index proposal_letters_jamo on proposal_letters using gin (jamo gin_trgm_ops);
create index proposal_letters_initials on proposal_letters using gin (initials gin_trgm_ops);

create table proposal_support (
  district_id text not null,
  proposal_id text not null,
  account_id text not null,
  supported_at timestamptz(3) not null,
  primary key (district_id, proposal_id, account_id),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id)
);
comment on table proposal_support is 'Who supports a proposal: one person once. Nobody is shown who.';
create index proposal_support_by_account on proposal_support (district_id, account_id);

create table proposal_movement (
  district_id text not null,
  proposal_id text not null,
  movement_no integer not null check (movement_no > 0),
  kind text not null check (kind in ('assigned', 'reassigned', 'settled', 'referred', 'handed-over')),
  from_department_id text,
  to_department_id text,
  to_agency text,
  reason text not null check (reason <> ''),
  role text not null,
  moved_on date not null,
  primary key (district_id, proposal_id, movement_no),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id),
  foreign key (district_id, from_department_id) references department (district_id, department_id),
  foreign key (district_id, to_department_id) references department (district_id, department_id),
  check ((kind in ('assigned', 'reassigned', 'settled')) = (to_department_id is not null)),
  check ((kind in ('referred', 'handed-over')) = (to_agency is not null))
);
comment on table proposal_movement is 'To whom a proposal went, and why: assigned, reassigned between departments (소관부서 재지정), settled by the budget office, referred to another agency (이송), handed over as a complaint.';

create table proposal_answer (
  district_id text not null,
  proposal_id text not null,
  verdict text not null check (verdict in (
    'adopted', 'partly-adopted', 'not-adopted', 'suitable', 'conditional', 'unsuitable')),
  reason_codes jsonb not null,
  opinion text not null check (opinion <> ''),
  state text not null check (state in ('drafted', 'checked', 'sent')),
  drafted_by text,
  drafted_on date not null,
  checked_by text,
  checked_on date,
  returned_note text,
  sent_on date,
  primary key (district_id, proposal_id),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id),
  check (checked_by <> drafted_by),
  check ((state = 'drafted') = (checked_on is null)),
  check ((state = 'sent') = (sent_on is not null))
);
comment on table proposal_answer is 'The answer to a proposal: drafted by an officer, checked by another person, sent.';

create table proposal_delivery (
  district_id text not null,
  proposal_id text not null,
  delivery_no integer not null check (delivery_no > 0),
  means text not null check (means in ('account', 'text', 'mail', 'letter')),
  delivered_on date not null,
  note text,
  primary key (district_id, proposal_id, delivery_no),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id)
);
comment on table proposal_delivery is 'Proof of how and when an answer was given.';

create table proposal_moderation (
  district_id text not null,
  proposal_id text not null,
  act_no integer not null check (act_no > 0),
  act text not null check (act in ('hidden', 'restored')),
  reason text not null check (reason <> ''),
  role text not null,
  done_on date not null,
  primary key (district_id, proposal_id, act_no),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id)
);
comment on table proposal_moderation is 'When a proposal was hidden or restored, in which role, and why.';
