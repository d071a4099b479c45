create table execution_year (
  district_id text not null references district (district_id),
  fiscal_year integer not null check (fiscal_year between 1900 and 2999),
  primary key (district_id, fiscal_year)
);
comment on table execution_year is 'Fiscal years that have entries; whoever writes entries of a year, or moves its budget, holds it, so that the last won is spent once.';

create table executed_import (
  district_id text not null,
  import_id text not null,
  fiscal_year integer not null,
  file_name text not null,
  imported_on date not null,
  added integer not null check (added >= 0),
  changed integer not null check (changed >= 0),
  same integer not null check (same >= 0),
  left_out integer not null check (left_out >= 0),
  difference bigint not null,
  primary key (district_id, import_id),
  foreign key (district_id, fiscal_year) references execution_year (district_id, fiscal_year)
);
comment on table executed_import is 'Files of executed amounts that were imported, and what each did. The files themselves are not kept.';

create table import_mapping (
  district_id text not null references district (district_id),
  name text not null,
  mapping jsonb not null,
  primary key (district_id, name)
);
comment on table import_mapping is 'How an export of executed amounts is read, kept by name for the next time.';

create table execution_entry (
  district_id text not null,
  entry_id text not null,
  fiscal_year integer not null,
  kind text not null check (kind in ('commitment', 'expenditure')),
  entry_on date not null,
  project_id text not null,
  account_name text not null,
  source text not null,
  line_id text,
  amount bigint not null check (amount <> 0),
  evidence_kind text not null,
  document_no text,
  payee_kind text not null,
  department text,
  note text,
  commitment_id text,
  reverses text,
  import_id text,
  entry_no bigint not null generated always as identity,
  primary key (district_id, entry_id),
  unique (district_id, reverses),
  foreign key (district_id, fiscal_year) references execution_year (district_id, fiscal_year),
  foreign key (district_id, project_id) references project (district_id, project_id),
  foreign key (district_id, commitment_id) references execution_entry (district_id, entry_id),
  foreign key (district_id, reverses) references execution_entry (district_id, entry_id),
  foreign key (district_id, import_id) references executed_import (district_id, import_id),
  check (entry_on between make_date(fiscal_year, 1, 1) and make_date(fiscal_year, 12, 31))
);
comment on table execution_entry is 'Commitments (원인행위) and expenditures (지출) in won, never changed: an entry is taken back by another with the other sign. Payees by kind, never by name.';
create index execution_entry_by_year on execution_entry (district_id, fiscal_year, project_id);
create index execution_entry_by_project on execution_entry (district_id, project_id);
create index execution_entry_by_commitment on execution_entry (district_id, commitment_id);

create table executed_row (
  district_id text not null,
  fiscal_year integer not null,
  kind text not null check (kind in ('commitment', 'expenditure')),
  row_key text not null,
  entry_id text not null,
  primary key (district_id, fiscal_year, kind, row_key),
  unique (district_id, entry_id),
  foreign key (district_id, fiscal_year) references execution_year (district_id, fiscal_year),
  foreign key (district_id, entry_id) references execution_entry (district_id, entry_id)
);
comment on table executed_row is 'Rows of imported files by their own key (document number and sequence), and the entry that stands for each now: a file read again doubles nothing.';

create table carry_over (
  district_id text not null,
  carry_over_id text not null,
  fiscal_year integer not null,
  project_id text not null,
  account_name text not null,
  source text not null,
  carry_kind text not null check (carry_kind in ('specified', 'accident', 'continuing')),
  carried_on date not null,
  amount bigint not null check (amount > 0),
  reason text not null,
  document_no text,
  cancelled_on date,
  cancel_reason text,
  primary key (district_id, carry_over_id),
  foreign key (district_id, fiscal_year) references execution_year (district_id, fiscal_year),
  foreign key (district_id, project_id) references project (district_id, project_id),
  check ((cancelled_on is null) = (cancel_reason is null))
);
comment on table carry_over is 'What of a cell goes into the next year, in won: 명시이월, 사고이월, 계속비이월.';
create index carry_over_by_year on carry_over (district_id, fiscal_year);
