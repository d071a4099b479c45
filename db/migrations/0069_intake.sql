create table proposal_intake (
  district_id text not null,
  proposal_id text not null,
  intake_id text not null,
  way text not null check (way in ('paper', 'visit', 'telephone')),
  received_on date not null,
  consent text check (consent in ('signed', 'spoken')),
  consented_on date,
  contact text,
  contact_index text,
  destroy_after date not null,
  primary key (district_id, proposal_id),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id),
  check ((consent is null) = (consented_on is null)),
  check (contact is null or consent is not null)
);
comment on table proposal_intake is 'How the office took a proposal in for somebody: the way, the consent to keep a contact, and the contact itself, sealed, until its day.';
create index proposal_intake_by_contact on proposal_intake (district_id, contact_index) where contact_index is not null;
create index proposal_intake_of_round on proposal_intake (district_id, intake_id);
