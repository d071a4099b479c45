create table subsidy_entry (
  district_id text not null,
  entry_id text not null,
  subsidy_id text not null,
  entry_no integer not null check (entry_no > 0),
  kind text not null
    check (kind in ('application', 'decision', 'payment', 'change', 'report', 'settlement', 'return')),
  on_day date not null,
  event jsonb,
  corrects text,
  reason text check (reason <> ''),
  role text not null,
  recorded_at timestamptz not null,
  primary key (district_id, entry_id),
  unique (district_id, subsidy_id, entry_no),
  unique (district_id, subsidy_id, entry_id),
  foreign key (district_id, subsidy_id) references subsidy (district_id, subsidy_id),
  foreign key (district_id, subsidy_id, corrects) references subsidy_entry (district_id, subsidy_id, entry_id),
  check ((corrects is null) = (reason is null)),
  check (event is not null or corrects is not null),
  check (event is null or event ->> 'kind' = kind)
);
comment on table subsidy_entry is 'The life of a subsidy, entry by entry: application, decision, payments, changes, report, settlement, returns. A correction is an entry of its own.';
create function refuse_change_of_subsidy_entry() returns trigger language plpgsql as $$
begin
  raise exception 'an entry of a subsidy is never changed: correct it by a new one';
end
$$;
create trigger subsidy_entry_is_kept before update on subsidy_entry
  for each row execute function refuse_change_of_subsidy_entry();
