create table record_event (
  district_id text not null,
  event_id bigint generated always as identity,
  command text not null,
  role text not null,
  effective_on date not null,
  recorded_at timestamptz(3) not null,
  about jsonb not null,
  erases jsonb not null,
  body_hash text not null,
  seal_no integer,
  leaf_hash text,
  primary key (district_id, event_id),
  check ((seal_no is null) = (leaf_hash is null))
);
comment on table record_event is 'What happened: one row per command, by role and never by name; sealed in batches.';
create index record_event_unsealed on record_event (district_id, event_id) where seal_no is null;
create index record_event_by_seal on record_event (district_id, seal_no, event_id);

create table record_event_subject (
  district_id text not null,
  kind text not null,
  id text not null,
  event_id bigint not null,
  primary key (district_id, kind, id, event_id),
  foreign key (district_id, event_id) references record_event (district_id, event_id)
);
comment on table record_event_subject is 'Which things an event is about: the way from any thing to its history.';

create table record_body (
  district_id text not null,
  event_id bigint not null,
  salt text,
  body text,
  destroyed_by bigint,
  primary key (district_id, event_id),
  foreign key (district_id, event_id) references record_event (district_id, event_id),
  foreign key (district_id, destroyed_by) references record_event (district_id, event_id),
  check ((body is null) = (salt is null)),
  check ((body is null) = (destroyed_by is not null))
);
comment on table record_body is 'What a command was given, with its salt; both are destroyed by rule while the event stays.';

create table record_seal (
  district_id text not null,
  seal_no integer not null check (seal_no > 0),
  previous text not null,
  sealed_at timestamptz(3) not null,
  events integer not null check (events > 0),
  hash text not null,
  primary key (district_id, seal_no)
);
comment on table record_seal is 'The chain of a district: each link seals a batch of events onto the link before.';

create table record_command_key (
  district_id text not null,
  key text not null,
  command text not null,
  input_hash text not null,
  reply jsonb,
  event_id bigint,
  primary key (district_id, key),
  foreign key (district_id, event_id) references record_event (district_id, event_id)
);
comment on table record_command_key is 'Idempotency keys: a command sent twice with one key is carried out once. The hash goes with the body.';
