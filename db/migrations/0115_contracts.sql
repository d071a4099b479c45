-- Contracts (계약): what was agreed, and the journal of what happened to each until its last won is paid.
create table contract (
  district_id text not null,
  contract_id text not null,
  department_id text not null,
  project_id text,
  title text not null,
  kind text not null check (kind in ('construction', 'service', 'goods', 'design', 'lease', 'entrusting')),
  method text not null check (method in ('open', 'restricted', 'negotiated', 'private')),
  private_reason text,
  contractor text not null,
  document text,
  agreed_on date not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  estimated bigint check (estimated > 0),
  amount bigint not null check (amount > 0),
  delay_rate text not null check (delay_rate ~ '^[0-9](\.[0-9]{1,2})?$'),
  note text,
  primary key (district_id, contract_id),
  foreign key (district_id, department_id) references department (district_id, department_id),
  check ((method = 'private') = (private_reason is not null)),
  check (estimated is null or amount <= estimated)
);
comment on table contract is 'Contracts of departments as they were agreed: how the other party was chosen, amounts in won, term, and the rate of delay damages in thousandths for a day. The other party goes by the name of its firm or association.';
create index contract_by_day on contract (district_id, agreed_on desc, contract_id);

create table contract_entry (
  district_id text not null,
  entry_id text not null,
  contract_id text not null,
  entry_no integer not null check (entry_no > 0),
  on_day date not null,
  event jsonb,
  cancels text,
  reason text,
  role text not null,
  recorded_at timestamptz not null,
  primary key (district_id, entry_id),
  unique (district_id, contract_id, entry_no),
  unique (district_id, cancels),
  foreign key (district_id, contract_id) references contract (district_id, contract_id),
  foreign key (district_id, cancels) references contract_entry (district_id, entry_id),
  check ((event is null) = (cancels is not null)),
  check ((cancels is null) = (reason is null))
);
comment on table contract_entry is 'The journal of a contract in the order of recording: changes, payments, start, completion, inspection, end. A cancellation names the entry that it takes out and says why; nothing is overwritten.';
