alter table proposal drop constraint proposal_state_check;
alter table proposal add constraint proposal_state_check check (state in (
  'supporting', 'received', 'under-review', 'answered', 'withdrawn', 'merged', 'split', 'referred', 'handed-over'))
  not valid;

create table proposal_split (
  district_id text not null,
  proposal_id text not null,
  split_from text not null,
  reason text not null check (reason <> ''),
  role text not null,
  split_on date not null,
  primary key (district_id, proposal_id),
  foreign key (district_id, proposal_id) references proposal (district_id, proposal_id),
  foreign key (district_id, split_from) references proposal (district_id, proposal_id),
  check (split_from <> proposal_id)
);
comment on table proposal_split is 'Of which proposal another is a part (나누기), in which role it was split, and why. Whoever supported it supports the whole as it was.';
create index proposal_split_parts on proposal_split (district_id, split_from, proposal_id);

alter table proposal_version add column role text;
comment on table proposal_version is 'What a proposal says and has said: another version has a reason, and the role in which the office wrote it where it was not its own person.';
