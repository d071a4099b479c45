alter table project
  add column objectives jsonb not null default '[]',
  add column tasks jsonb not null default '[]',
  add column background text,
  add column direction text,
  add column photos jsonb not null default '[]',
  add column similar_cases text,
  add column last_results text,
  add column improvements text,
  add column last_progress text,
  add column method jsonb not null default '[]',
  add column evaluation jsonb not null default '[]',
  add column contingency text,
  add column remarks text,
  add column copied_from text,
  add foreign key (district_id, copied_from) references project (district_id, project_id);

create table sheet_edit (
  district_id text not null,
  project_id text not null,
  field text not null,
  version integer not null check (version > 0),
  role text not null,
  department text,
  edited_at timestamptz not null,
  primary key (district_id, project_id, field),
  foreign key (district_id, project_id) references project (district_id, project_id)
);
comment on table sheet_edit is 'The last change of each field of a sheet: in which version, when, and by which role and department, never by name.';

create table sheet_comment (
  district_id text not null,
  comment_id text not null,
  project_id text not null,
  field text not null,
  body text not null check (body <> ''),
  role text not null,
  department text,
  written_at timestamptz not null,
  resolved_at timestamptz,
  resolved_role text,
  primary key (district_id, comment_id),
  foreign key (district_id, project_id) references project (district_id, project_id),
  check ((resolved_at is null) = (resolved_role is null))
);
comment on table sheet_comment is 'Comments on a field of a sheet while it is written, by role and department; resolved ones stay.';
create index sheet_comment_by_project on sheet_comment (district_id, project_id);

create table plan_section (
  district_id text not null,
  plan_id text not null,
  section_id text not null,
  position integer not null check (position > 0),
  kind text not null
    check (kind in ('background', 'direction', 'process', 'projects', 'evaluation', 'budget', 'annex', 'other')),
  heading text not null check (heading <> ''),
  body text not null,
  version integer not null check (version > 0),
  primary key (district_id, plan_id, section_id),
  unique (district_id, plan_id, position) deferrable initially deferred,
  foreign key (district_id, plan_id) references plan (district_id, plan_id)
);
comment on table plan_section is 'The chapters of a plan in their order; those of projects and budget are followed by what the sheets and lines hold.';

create table plan_version (
  district_id text not null,
  version_id text not null,
  plan_id text not null,
  name text not null,
  kind text not null check (kind in ('draft', 'council', 'city', 'final', 'public')),
  frozen_on date not null,
  frozen_at timestamptz not null,
  role text not null,
  projects integer not null check (projects >= 0),
  total bigint not null check (total >= 0),
  masked integer not null check (masked >= 0),
  snapshot text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (district_id, version_id),
  unique (district_id, plan_id, name),
  foreign key (district_id, plan_id) references plan (district_id, plan_id)
);
comment on table plan_version is 'Frozen versions of a plan: all its texts, sheets and cost lines as canonical JSON, with its SHA-256; never changed.';
create function refuse_change_of_plan_version() returns trigger language plpgsql as $$
begin
  raise exception 'a frozen version of a plan is never changed';
end
$$;
create trigger plan_version_is_frozen before update on plan_version
  for each row execute function refuse_change_of_plan_version();

create table plan_change (
  district_id text not null,
  change_id text not null,
  plan_id text not null,
  project_id text not null,
  kind text not null check (kind in ('change', 'surrender')),
  field text,
  text_before text not null,
  text_after text not null,
  amount_before bigint check (amount_before >= 0),
  amount_after bigint check (amount_after >= 0),
  reason text not null check (reason <> ''),
  basis text not null check (basis <> ''),
  agreed_by text not null check (agreed_by in ('subcommittee', 'governance-council', 'city', 'department-head')),
  agreed_name text,
  agreed_on date not null,
  money text,
  role text not null,
  recorded_at timestamptz not null,
  primary key (district_id, change_id),
  foreign key (district_id, plan_id) references plan (district_id, plan_id),
  foreign key (district_id, project_id) references project (district_id, project_id),
  check ((amount_before is null) = (amount_after is null)),
  check (kind = 'change' or money is not null)
);
comment on table plan_change is 'Changes of a project during its year (사업변경) and its surrender (사업포기): before, after, why, and who agreed.';
create unique index plan_change_one_surrender on plan_change (district_id, project_id) where kind = 'surrender';
create index plan_change_by_project on plan_change (district_id, plan_id, project_id);

alter table negotiation
  add column kind text check (kind in ('pre', 'main')),
  add column version integer not null default 1 check (version > 0),
  add column conditions jsonb not null default '[]';
alter table negotiated_item add column remark text;
