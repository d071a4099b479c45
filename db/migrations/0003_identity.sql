create table account (
  district_id text not null,
  account_id text not null,
  display_name text,
  contact text,
  purpose text not null,
  destroy_after date,
  demonstration boolean not null default false,
  destroyed_on date,
  primary key (district_id, account_id),
  check (destroyed_on is null or (display_name is null and contact is null)),
  check (destroyed_on is not null or display_name is not null)
);
comment on table account is 'People who sign in. Name and contact are personal: kept for the stated purpose, destroyed by rule.';

create table role_grant (
  district_id text not null,
  account_id text not null,
  role text not null,
  granted_from date not null,
  granted_until date,
  primary key (district_id, account_id, role, granted_from),
  foreign key (district_id, account_id) references account (district_id, account_id),
  check (granted_until is null or granted_until >= granted_from),
  check (role not in ('visitor', 'operator'))
);
comment on table role_grant is 'Which roles an account holds, and when.';

create table session (
  district_id text not null,
  token_hash text not null,
  account_id text not null,
  begun_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  primary key (district_id, token_hash),
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table session is 'Who is signed in: a hash of the secret in the cookie, never the secret.';
create index session_by_account on session (district_id, account_id);
