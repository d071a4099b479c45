create table search_entry (
  district_id text not null,
  kind text not null,
  id text not null,
  title text not null,
  text text not null,
  path text not null,
  jamo text not null,
  initials text not null,
  primary key (district_id, kind, id)
);
comment on table search_entry is 'What search finds: one row per thing, decomposed into letters so that parts of Korean words match.';
create index search_entry_jamo on search_entry using gin (jamo gin_trgm_ops);
create index search_entry_initials on search_entry using gin (initials gin_trgm_ops);
