-- A contact is sealed by the program, which alone has the keys: SQL cannot. What stands here in plain words is sealed at
-- the next start, and by `./madang keys rotate`; both versions read the table meanwhile.
alter table account
  add column contact_index text,
  add column contact_proven_at timestamptz(3),
  add constraint account_contact_whole
    check (contact is not null or (contact_index is null and contact_proven_at is null));
comment on column account.contact_index is 'Keyed hash by which an account is found by its contact.';
comment on column account.contact_proven_at is 'When its person showed by a code to hold the contact: before that no code lets anybody in.';
create unique index account_by_proven_contact on account (district_id, contact_index)
  where contact_proven_at is not null;

alter table session drop constraint session_method_check;
alter table session add constraint session_method_check
  check (method in ('demonstration', 'passkey', 'recovery-code', 'provider', 'code'));

create table sign_in_code (
  district_id text not null references district (district_id),
  request_hash text not null,
  use text not null check (use in ('sign-in', 'prove')),
  channel text not null check (channel in ('mail', 'text')),
  contact text,
  contact_index text not null,
  account_id text,
  address_index text,
  code_hash text not null,
  sent integer not null check (sent > 0),
  sent_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  tries integer not null check (tries between 0 and 5),
  proven_at timestamptz(3),
  primary key (district_id, request_hash),
  foreign key (district_id, account_id) references account (district_id, account_id),
  check (ends_at > sent_at),
  check ((use = 'prove') = (account_id is not null))
);
comment on table sign_in_code is 'One-time codes asked for in the last hour: keyed hashes, and the contact sealed until the code was used.';
create index sign_in_code_by_contact on sign_in_code (district_id, contact_index);
create index sign_in_code_by_address on sign_in_code (district_id, address_index);

create table message (
  district_id text not null references district (district_id),
  message_id text not null,
  kind text not null check (kind in ('sign-in-code')),
  channel text not null check (channel in ('mail', 'text')),
  content text,
  made_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  tries integer not null default 0 check (tries >= 0),
  next_try_at timestamptz(3),
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead')),
  failure text,
  ended_at timestamptz(3),
  primary key (district_id, message_id),
  check (ends_at > made_at),
  check ((state = 'waiting') = (next_try_at is not null) and (state = 'waiting') = (ended_at is null)),
  check (state = 'waiting' or content is null),
  check (state <> 'waiting' or content is not null),
  check (state <> 'dead' or failure is not null)
);
comment on table message is 'What is to be sent by mail or text: written in the command''s transaction, sent afterwards. To whom and what is sealed, and gone once it was sent or given up.';
create index message_waiting on message (district_id, next_try_at) where state = 'waiting';
