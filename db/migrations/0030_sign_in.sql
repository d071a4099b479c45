alter table session add column method text, add column proven_at timestamptz(3);
update session set method = 'demonstration';
alter table session
  alter column method set not null,
  add check (method in ('demonstration', 'passkey', 'recovery-code')),
  add check (proven_at >= begun_at),
  add check (proven_at is not null or method = 'demonstration'),
  add check (ends_at > begun_at);

create table passkey (
  district_id text not null,
  credential_id text not null,
  account_id text not null,
  public_key text not null,
  counter bigint not null check (counter >= 0),
  transports jsonb not null,
  label text not null check (label <> ''),
  registered_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  primary key (district_id, credential_id),
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table passkey is 'Keys with which people sign in: the public half, under a label of the owner''s own.';
create index passkey_by_account on passkey (district_id, account_id);

create table spent_challenge (
  district_id text not null references district (district_id),
  challenge_hash text not null,
  ends_at timestamptz(3) not null,
  primary key (district_id, challenge_hash)
);
comment on table spent_challenge is 'Challenges that a passkey has answered, until they would have ended anyway: none is answered twice.';

create table enrolment (
  district_id text not null,
  enrolment_id text not null,
  account_id text not null,
  kind text not null check (kind in ('first', 'recovery')),
  reason text not null check (reason <> ''),
  opened_by text,
  opened_at timestamptz(3) not null,
  approved_by text,
  token_hash text,
  ends_at timestamptz(3) not null,
  ended_at timestamptz(3),
  primary key (district_id, enrolment_id),
  foreign key (district_id, account_id) references account (district_id, account_id),
  check (kind = 'first' or approved_by is null or approved_by <> opened_by),
  check (kind = 'first' or token_hash is null or approved_by is not null),
  check (ends_at > opened_at)
);
comment on table enrolment is 'Leave to make a passkey without one: the first, or, when all are lost, another by two people.';
create unique index enrolment_by_token on enrolment (district_id, token_hash);
create index enrolment_by_account on enrolment (district_id, account_id);

create table recovery_code (
  district_id text not null,
  code_hash text not null,
  account_id text not null,
  made_at timestamptz(3) not null,
  primary key (district_id, code_hash),
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table recovery_code is 'Keyed hashes of the codes that people keep on paper; a used one is gone.';
create index recovery_code_by_account on recovery_code (district_id, account_id);

create table role_proposal (
  district_id text not null,
  proposal_id text not null,
  account_id text not null,
  role text not null check (role not in ('visitor', 'operator')),
  granted_from date not null,
  granted_until date not null,
  reason text not null check (reason <> ''),
  proposed_by text not null,
  proposed_on date not null,
  decided_by text,
  decision text check (decision in ('approved', 'declined', 'withdrawn')),
  decided_on date,
  primary key (district_id, proposal_id),
  foreign key (district_id, account_id) references account (district_id, account_id),
  check (granted_until >= granted_from),
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_on is null)),
  check (decision is distinct from 'approved' or decided_by <> proposed_by),
  check (decision is distinct from 'withdrawn' or decided_by = proposed_by)
);
comment on table role_proposal is 'Roles that one person proposes and another approves.';
create unique index role_proposal_open on role_proposal (district_id, account_id, role) where decision is null;

create table role_review (
  district_id text not null,
  account_id text not null,
  role text not null,
  reviewed_on date not null,
  reviewed_by text not null,
  primary key (district_id, account_id, role, reviewed_on),
  foreign key (district_id, account_id) references account (district_id, account_id),
  check (reviewed_by <> account_id)
);
comment on table role_review is 'That somebody else looked whether a role is still needed, which is due every half-year.';
