create table remembered_columns (
  district_id text not null references district (district_id),
  kind text not null check (kind ~ '^[a-z][a-z-]{1,40}$'),
  headings_hash text not null check (headings_hash ~ '^[0-9a-f]{64}$'),
  columns jsonb not null check (jsonb_typeof(columns) = 'object'),
  remembered_at timestamptz not null,
  primary key (district_id, kind, headings_hash)
);
comment on table remembered_columns is 'Which column of a file a district last said is what, by the kind of import and by the headings of the file. It holds numbers of columns, and nothing of what files say.';
