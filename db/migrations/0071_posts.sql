create table post (
  district_id text not null references district (district_id),
  post_id text not null,
  kind text not null check (kind in ('introduction', 'story', 'activity', 'announcement')),
  title text not null,
  summary text not null,
  text text not null,
  -- The text's first words, for lists where there is no summary.
  opening text not null,
  happened_on date,
  pinned_until date,
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  version integer not null check (version > 0),
  published_at timestamptz,
  changed_at timestamptz,
  withdrawn_reason text,
  primary key (district_id, post_id),
  check ((state = 'draft') = (published_at is null)),
  check ((state = 'withdrawn') = (withdrawn_reason is not null))
);
comment on table post is 'What the secretariat writes for everyone: introductions, stories, activities, notices. Pictures and files stand with the kept files.';
create index post_by_day on post (district_id, kind, state, published_at desc, post_id);
