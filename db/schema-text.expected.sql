-- The whole schema, generated from the database by db/schema-text.ts. Do not edit: write a migration.

create extension pg_trgm;

create type colour as enum ('red', 'it''s');

create domain won as bigint not null constraint won_check CHECK ((VALUE >= 0));
comment on domain won is '원';

create sequence counter as bigint start 1 increment 2;

CREATE OR REPLACE FUNCTION touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin return new; end $function$
;
comment on function touch() is 'Touches.';

create table child (
  id integer not null,
  district_id text,
  parent_id bigint,
  span daterange,
  constraint child_pkey PRIMARY KEY (id),
  constraint child_span_excl EXCLUDE USING gist (span WITH &&),
  constraint child_district_id_parent_id_fkey FOREIGN KEY (district_id, parent_id) REFERENCES parent(district_id, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

create table log (
  district_id text not null,
  day date not null,
  constraint log_pkey PRIMARY KEY (district_id, day)
) partition by RANGE (day);
comment on table log is 'By day.';

create table log_2020 partition of log FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

create table parent (
  district_id text not null,
  id bigint generated always as identity not null,
  name text collate "C" not null,
  amount won default 3,
  tint colour default 'red'::colour,
  twice bigint generated always as (((amount)::bigint * 2)) stored,
  made timestamp(3) with time zone default now() not null,
  constraint parent_pkey PRIMARY KEY (district_id, id),
  constraint parent_district_id_name_key UNIQUE NULLS NOT DISTINCT (district_id, name),
  constraint named CHECK (((tint = ANY (ARRAY['red'::colour, 'it''s'::colour])) OR (name ~ '^a'::text)))
);
comment on table parent is 'The parent''s table.';
comment on column parent.name is 'Its name: 이름.';
CREATE INDEX parent_by_made ON parent USING btree (district_id, made DESC) WHERE (twice > 2);
CREATE INDEX parent_words ON parent USING gin (name gin_trgm_ops);
CREATE TRIGGER parent_touch BEFORE INSERT OR UPDATE OF name ON parent FOR EACH ROW EXECUTE FUNCTION touch();
