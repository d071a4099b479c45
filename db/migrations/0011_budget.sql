create table budget_year (
  district_id text not null references district (district_id),
  fiscal_year integer not null check (fiscal_year between 1900 and 2999),
  primary key (district_id, fiscal_year)
);
comment on table budget_year is 'Fiscal years that have a table of accounts; whoever changes the table or relies on it holds the year.';

create table budget_account (
  district_id text not null,
  fiscal_year integer not null,
  account_no integer not null check (account_no > 0),
  compilation_item text not null,
  name text not null,
  code text check (code ~ '^[0-9]{3}-[0-9]{2}$'),
  nature text not null check (nature in ('current', 'capital')),
  aliases jsonb not null,
  primary key (district_id, fiscal_year, account_no),
  unique (district_id, fiscal_year, name),
  foreign key (district_id, fiscal_year) references budget_year (district_id, fiscal_year)
);
comment on table budget_account is 'The table of accounts (예산과목) of a fiscal year, in its order; codes mean something within the year only.';

create table subsidy (
  district_id text not null references district (district_id),
  subsidy_id text not null,
  granter text not null,
  name text not null,
  amount bigint not null check (amount > 0),
  fiscal_year integer not null check (fiscal_year between 1900 and 2999),
  source text not null,
  document text,
  primary key (district_id, subsidy_id)
);
comment on table subsidy is 'Money received for a plan, or the district''s own share of it: the parent of the projects it pays for.';
create index subsidy_by_year on subsidy (district_id, fiscal_year);

create table subsidy_project (
  district_id text not null,
  subsidy_id text not null,
  project_id text not null,
  project_no integer not null check (project_no > 0),
  primary key (district_id, subsidy_id, project_id),
  unique (district_id, subsidy_id, project_no),
  foreign key (district_id, subsidy_id) references subsidy (district_id, subsidy_id)
);
comment on table subsidy_project is 'The projects a subsidy pays for, by id: their sheets stand in a room below, and may be written later.';
create index subsidy_project_by_project on subsidy_project (district_id, project_id);

create table project_cost (
  district_id text not null references district (district_id),
  project_id text not null,
  version integer not null check (version > 0),
  primary key (district_id, project_id)
);
comment on table project_cost is 'Which version of its cost lines a project has; earlier versions stand in the record.';

create table cost_line (
  district_id text not null,
  line_id text not null,
  project_id text not null,
  line_no integer not null check (line_no > 0),
  fiscal_year integer not null,
  account_name text not null,
  line_group text,
  label text not null,
  formula_text text not null,
  factors jsonb not null,
  stated bigint not null check (stated >= 0),
  source text not null,
  primary key (district_id, line_id),
  unique (district_id, project_id, line_no),
  foreign key (district_id, project_id) references project_cost (district_id, project_id),
  foreign key (district_id, fiscal_year) references budget_year (district_id, fiscal_year)
);
comment on table cost_line is 'The calculation basis (산출내역) of projects, in won; the stated amount counts, the formula is checked against it.';
create index cost_line_by_year on cost_line (district_id, fiscal_year);
