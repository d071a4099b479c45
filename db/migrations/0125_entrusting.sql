-- Entrusted work (민간위탁): what the assembly agreed to, and the journal of what happened until it is reviewed and ends.
create table entrusting (
  district_id text not null,
  entrusting_id text not null,
  department_id text not null,
  project_id text,
  title text not null,
  trustee text not null,
  consented_on date,
  begins_on date not null,
  ends_on date not null check (ends_on >= begins_on),
  years jsonb not null,
  document text,
  note text,
  primary key (district_id, entrusting_id),
  foreign key (district_id, department_id) references department (district_id, department_id),
  check (consented_on <= begins_on)
);
comment on table entrusting is 'Work that a district entrusts to somebody outside: with whom, for how long, when the assembly agreed, and how many won for each year. The trustee goes by the name of its association or firm.';
create index entrusting_by_day on entrusting (district_id, begins_on desc, entrusting_id);

create table entrusting_entry (
  district_id text not null,
  entry_id text not null,
  entrusting_id text not null,
  entry_no integer not null check (entry_no > 0),
  on_day date not null,
  event jsonb,
  cancels text,
  reason text,
  role text not null,
  recorded_at timestamptz not null,
  primary key (district_id, entry_id),
  unique (district_id, entrusting_id, entry_no),
  unique (district_id, cancels),
  foreign key (district_id, entrusting_id) references entrusting (district_id, entrusting_id),
  foreign key (district_id, cancels) references entrusting_entry (district_id, entry_id),
  check ((event is null) = (cancels is not null)),
  check ((cancels is null) = (reason is null))
);
comment on table entrusting_entry is 'The journal of entrusted work in the order of recording: payments, guidance and inspection, yearly settlement, review before the end. A cancellation names the entry that it takes out and says why.';
