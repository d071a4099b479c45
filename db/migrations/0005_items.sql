create table item (
  district_id text not null references district (district_id),
  item_id text not null,
  cycle_id text not null,
  kind text not null check (kind in ('proposal', 'agenda-item', 'city-transfer', 'institutional')),
  title text not null check (title <> ''),
  name_key text not null,
  count integer not null check (count > 0),
  entered_from date not null,
  entered_to date,
  entered_precision text not null check (entered_precision in ('day', 'month', 'quarter', 'year')),
  requested bigint check (requested >= 0),
  body_id text,
  department_names jsonb not null,
  certainty text not null check (certainty in ('stated', 'inferred')),
  origin text not null check (origin in ('submitted', 'carved', 'merged', 'split', 'continued')),
  primary key (district_id, item_id),
  foreign key (district_id, body_id) references body (district_id, body_id),
  check (entered_to is null or entered_to >= entered_from)
);
comment on table item is 'Proposals, agenda items and transfers: one identity through all renames; a count above 1 is a counted group. Amounts in won.';
create index item_by_cycle on item (district_id, cycle_id, entered_from, item_id);
create index item_by_name on item (district_id, name_key);

create table item_source (
  district_id text not null,
  item_id text not null,
  source_no integer not null check (source_no > 0),
  source_id text not null,
  gate_id text,
  primary key (district_id, item_id, source_no),
  unique (district_id, item_id, source_id),
  foreign key (district_id, item_id) references item (district_id, item_id),
  foreign key (district_id, source_id) references item (district_id, item_id),
  check (item_id <> source_id)
);
comment on table item_source is 'What an item came from: stated when it was entered, or (with a gate) led into it by that gate''s merge or split.';
create index item_source_by_source on item_source (district_id, source_id);

create table item_alias (
  district_id text not null,
  item_id text not null,
  alias_no integer not null check (alias_no > 0),
  title text not null check (title <> ''),
  name_key text not null,
  since_from date,
  since_to date,
  since_precision text check (since_precision in ('day', 'month', 'quarter', 'year')),
  stands_in text not null check (stands_in <> ''),
  certainty text not null check (certainty in ('stated', 'inferred')),
  primary key (district_id, item_id, alias_no),
  unique (district_id, item_id, title, stands_in),
  foreign key (district_id, item_id) references item (district_id, item_id),
  check ((since_from is null) = (since_precision is null)),
  check (since_to is null or since_to >= since_from)
);
comment on table item_alias is 'Other names of an item: since when, where each stands, and whether a paper says so or we concluded it.';
create index item_alias_by_name on item_alias (district_id, name_key);

create table gate (
  district_id text not null references district (district_id),
  gate_id text not null,
  cycle_id text not null,
  name text not null check (name <> ''),
  gate_order integer not null check (gate_order >= 0),
  period_from date not null,
  period_to date,
  period_precision text not null check (period_precision in ('day', 'month', 'quarter', 'year')),
  decider text not null check (decider <> ''),
  meeting_id text,
  kind text not null check (kind in (
    'intake', 'review', 'side', 'screening', 'ballot', 'selection', 'resolution', 'negotiation', 'execution'
  )),
  imported boolean not null,
  open_reason text check (open_reason <> ''),
  primary key (district_id, gate_id),
  constraint gate_one_for_each_place unique (district_id, cycle_id, gate_order),
  check (period_to is null or period_to >= period_from),
  check (open_reason is null or not imported)
);
comment on table gate is 'Dated decisions on items, in the order of their cycle; open_reason is a head''s reason for passing one that does not reconcile.';

alter table item_source add foreign key (district_id, gate_id) references gate (district_id, gate_id);

create table gate_arrival (
  district_id text not null,
  gate_id text not null,
  arrival_no integer not null check (arrival_no > 0),
  item_id text not null,
  via text not null check (via in ('carried', 'entered', 'carved')),
  count integer not null check (count >= 0),
  won bigint check (won >= 0),
  shares_with jsonb not null,
  primary key (district_id, gate_id, arrival_no),
  unique (district_id, gate_id, item_id, via),
  foreign key (district_id, gate_id) references gate (district_id, gate_id),
  foreign key (district_id, item_id) references item (district_id, item_id)
);
comment on table gate_arrival is 'What stood before a gate: count and won, and with which items they are shared. Won null: no amount stated yet.';
create index gate_arrival_by_item on gate_arrival (district_id, item_id);

create table gate_outcome (
  district_id text not null,
  gate_id text not null,
  outcome_no integer not null check (outcome_no > 0),
  item_id text not null,
  outcome text not null check (outcome in ('passed', 'merged', 'split', 'rejected', 'withdrawn')),
  count integer not null check (count > 0),
  requested bigint check (requested >= 0),
  adjusted bigint check (adjusted >= 0),
  won bigint check (won >= 0),
  reason text check (reason <> ''),
  reason_code text check (reason_code <> ''),
  conditional boolean not null,
  bundled_with text,
  primary key (district_id, gate_id, outcome_no),
  unique (district_id, gate_id, outcome_no, outcome),
  foreign key (district_id, gate_id) references gate (district_id, gate_id),
  foreign key (district_id, item_id) references item (district_id, item_id),
  foreign key (district_id, bundled_with) references item (district_id, item_id),
  check (bundled_with is null or (won is null and bundled_with <> item_id))
);
comment on table gate_outcome is 'What a gate decided on an item, or on so many of a group: requested, adjusted and decided amounts, and why.';
create index gate_outcome_by_item on gate_outcome (district_id, item_id);

create table gate_outcome_into (
  district_id text not null,
  gate_id text not null,
  outcome_no integer not null,
  outcome text not null check (outcome in ('merged', 'split')),
  into_no integer not null check (into_no > 0),
  item_id text not null,
  primary key (district_id, gate_id, outcome_no, into_no),
  foreign key (district_id, gate_id, outcome_no, outcome)
    references gate_outcome (district_id, gate_id, outcome_no, outcome),
  foreign key (district_id, item_id) references item (district_id, item_id)
);
comment on table gate_outcome_into is 'What an item became at a gate: only a merge or a split leads into other items.';

create table gate_explanation (
  district_id text not null,
  gate_id text not null,
  outcome_no integer not null,
  reason text not null check (reason <> ''),
  basis text not null check (basis <> ''),
  explained_on date not null,
  primary key (district_id, gate_id, outcome_no),
  foreign key (district_id, gate_id, outcome_no) references gate_outcome (district_id, gate_id, outcome_no)
);
comment on table gate_explanation is 'Reasons written later for outcomes that had none; the outcome itself stays as it was decided.';
