alter table session drop constraint session_method_check;
alter table session add constraint session_method_check
  check (method in ('demonstration', 'passkey', 'recovery-code', 'provider'));
-- Who comes from a provider may have signed in there hours ago: nothing has been proven anew.
alter table session drop constraint session_check1;
alter table session add constraint session_check1
  check (proven_at is not null or method in ('demonstration', 'provider'));

create table provider_identity (
  district_id text not null,
  identity_hash text not null,
  account_id text not null,
  issuer text not null check (issuer <> ''),
  linked_at timestamptz(3) not null,
  primary key (district_id, identity_hash),
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table provider_identity is 'Whom a sign-in provider knows as which account: a keyed hash of the provider''s number for the person, never the number.';
create index provider_identity_by_account on provider_identity (district_id, account_id);
