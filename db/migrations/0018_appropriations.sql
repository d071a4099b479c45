create table appropriation_year (
  district_id text not null references district (district_id),
  fiscal_year integer not null check (fiscal_year between 1900 and 2999),
  primary key (district_id, fiscal_year)
);
comment on table appropriation_year is 'Fiscal years that have a budget; whoever changes bills or movements of a year holds it.';

create table budget_bill (
  district_id text not null,
  bill_id text not null,
  fiscal_year integer not null,
  round_no integer not null check (round_no between 0 and 30),
  name text not null,
  gate_id text,
  version integer not null check (version > 0),
  primary key (district_id, bill_id),
  unique (district_id, fiscal_year, round_no),
  foreign key (district_id, fiscal_year) references appropriation_year (district_id, fiscal_year),
  foreign key (district_id, gate_id) references gate (district_id, gate_id)
);
comment on table budget_bill is 'Versions of a year''s budget on their way through the district assembly: 0 is the first budget (본예산), n the n-th supplementary one (추경).';

create table bill_stage (
  district_id text not null,
  bill_id text not null,
  stage text not null check (stage in ('request', 'adjustment', 'bill', 'committee', 'budget-committee', 'plenary')),
  stage_on date not null,
  reference text,
  opinion text,
  opinion_on date,
  primary key (district_id, bill_id, stage),
  foreign key (district_id, bill_id) references budget_bill (district_id, bill_id),
  check ((opinion is null) = (opinion_on is null)),
  check (opinion is null or stage = 'bill')
);
comment on table bill_stage is 'The stages that a bill has passed, with the day and the session or document; the plenary''s amounts are the confirmed budget.';

create table bill_row (
  district_id text not null,
  bill_id text not null,
  stage text not null,
  row_no integer not null check (row_no > 0),
  project_id text not null,
  account_name text not null,
  source text not null,
  amount bigint not null check (amount >= 0),
  reason text,
  primary key (district_id, bill_id, stage, project_id, account_name, source),
  unique (district_id, bill_id, stage, row_no),
  foreign key (district_id, bill_id, stage) references bill_stage (district_id, bill_id, stage),
  foreign key (district_id, project_id) references project (district_id, project_id)
);
comment on table bill_row is 'Amounts of a bill at a stage by project, account and source, in won, and why they are others than at the stage before.';
create index bill_row_by_project on bill_row (district_id, project_id);

create table budget_movement (
  district_id text not null,
  movement_id text not null,
  fiscal_year integer not null,
  kind text not null check (kind in ('transfer', 'change-of-use', 'reallocation', 'carry-in', 'surrender')),
  moved_on date not null,
  from_project_id text,
  from_account_name text,
  to_project_id text,
  to_account_name text,
  source text not null,
  amount bigint not null check (amount > 0),
  carry_kind text check (carry_kind in ('specified', 'accident', 'continuing')),
  from_department text,
  to_department text,
  reason text not null,
  basis text,
  document_no text,
  cancelled_on date,
  cancel_reason text,
  primary key (district_id, movement_id),
  foreign key (district_id, fiscal_year) references appropriation_year (district_id, fiscal_year),
  foreign key (district_id, from_project_id) references project (district_id, project_id),
  foreign key (district_id, to_project_id) references project (district_id, project_id),
  check ((from_project_id is null) = (from_account_name is null)),
  check ((to_project_id is null) = (to_account_name is null)),
  check ((from_project_id is not null) = (kind <> 'carry-in')),
  check ((to_project_id is not null) = (kind in ('transfer', 'change-of-use', 'carry-in'))),
  check ((carry_kind is not null) = (kind = 'carry-in')),
  check ((from_department is not null) = (kind = 'reallocation')),
  check ((to_department is not null) = (kind = 'reallocation')),
  check ((cancelled_on is null) = (cancel_reason is null)),
  check (from_project_id is null or to_project_id is null
    or (from_project_id, from_account_name) <> (to_project_id, to_account_name))
);
comment on table budget_movement is 'What moved the budget during the year, in won: 전용, 변경사용, 재배정, 이월 from last year, 사업포기. One source each: a source is never made from another.';
create index budget_movement_by_year on budget_movement (district_id, fiscal_year, moved_on);
