create table wrong_code (
  district_id text not null references district (district_id),
  contact_index text not null,
  wrong integer not null check (wrong > 0),
  since timestamptz(3) not null,
  primary key (district_id, contact_index)
);
comment on table wrong_code is 'How often a wrong code was typed for a contact within a day, whoever typed it and however many codes were asked for.';

-- A first link, too, may be opened by one and approved by another: never by the same.
alter table enrolment add check (approved_by <> opened_by) not valid;
comment on table enrolment is 'Leave to make a passkey without one: the first, by one person or by two, or, when all are lost, another by two.';
