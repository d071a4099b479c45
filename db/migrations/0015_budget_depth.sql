create table budget_programme (
  district_id text not null,
  fiscal_year integer not null,
  code text not null,
  programme_no integer not null check (programme_no > 0),
  level text not null check (level in ('policy', 'unit', 'detail')),
  parent_code text,
  name text not null,
  aliases jsonb not null,
  department text,
  primary key (district_id, fiscal_year, code),
  unique (district_id, fiscal_year, programme_no),
  check ((level = 'policy') = (parent_code is null)),
  foreign key (district_id, fiscal_year) references budget_year (district_id, fiscal_year),
  foreign key (district_id, fiscal_year, parent_code)
    references budget_programme (district_id, fiscal_year, code) deferrable initially deferred
);
comment on table budget_programme is 'The programmes (정책사업, 단위사업, 세부사업) of a fiscal year, in their order; codes mean something within the year only.';

create table project_placement (
  district_id text not null,
  project_id text not null,
  fiscal_year integer not null,
  code text not null,
  primary key (district_id, project_id, fiscal_year),
  foreign key (district_id, fiscal_year, code)
    references budget_programme (district_id, fiscal_year, code) deferrable initially deferred
);
comment on table project_placement is 'Under which 세부사업 a project stands in a fiscal year; projects by id, for their sheets stand in a room below.';
create index project_placement_by_year on project_placement (district_id, fiscal_year, code);

create table budget_setting (
  district_id text not null references district (district_id),
  line_rounding text not null check (line_rounding in ('half-up', 'truncate', 'whole-thousand-only')),
  primary key (district_id)
);
comment on table budget_setting is 'How a district keeps its budget book: what becomes of parts of a thousand won.';

create table project_share_rule (
  district_id text not null references district (district_id),
  project_id text not null,
  fiscal_year integer not null check (fiscal_year between 1900 and 2999),
  rule jsonb not null,
  primary key (district_id, project_id, fiscal_year)
);
comment on table project_share_rule is 'How sources share the cost of a project in a fiscal year: parts that add to 100, or parts of their own sum.';

create table project_multi_year (
  district_id text not null references district (district_id),
  project_id text not null,
  version integer not null check (version > 0),
  cells jsonb not null,
  primary key (district_id, project_id)
);
comment on table project_multi_year is 'What a project costs over the years by source, in won: cells only, every margin is computed.';

-- Rows are moved and rewritten one by one; where each stands is settled at the end of the transaction.
alter table cost_line drop constraint cost_line_district_id_project_id_line_no_key;
alter table cost_line add constraint cost_line_order unique (district_id, project_id, line_no) deferrable initially deferred;

-- The tables of a whole district's budget are summed from these columns alone.
create index cost_line_sums on cost_line (district_id, fiscal_year, project_id) include (account_name, source, stated);
drop index cost_line_by_year;
