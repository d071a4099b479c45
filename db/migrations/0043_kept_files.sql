create table kept_file (
  district_id text not null references district (district_id),
  file_id text not null,
  account_id text,
  for_office boolean not null,
  name text not null check (name <> ''),
  format text not null check (format in ('picture', 'pdf', 'hwp', 'hwpx', 'xlsx', 'docx', 'odt', 'csv', 'txt')),
  content_hash text not null,
  bytes integer not null check (bytes > 0),
  width integer check (width > 0),
  height integer check (height > 0),
  held_at timestamptz(3) not null,
  state text not null check (state in ('held', 'attached', 'hidden')),
  ends_at timestamptz(3),
  subject_kind text,
  subject_id text,
  place integer,
  alt text,
  people text check (people in ('none', 'agreed', 'not-agreed', 'blurred')),
  audience text check (audience in ('everyone', 'office')),
  hidden_reason text,
  primary key (district_id, file_id),
  foreign key (district_id, account_id) references account (district_id, account_id),
  check ((format = 'picture') = (width is not null) and (format = 'picture') = (height is not null)),
  check ((state = 'held') = (subject_kind is null)),
  check ((subject_kind is null) = (subject_id is null) and (subject_kind is null) = (place is null)
    and (subject_kind is null) = (alt is null) and (subject_kind is null) = (people is null)
    and (subject_kind is null) = (audience is null)),
  check ((state = 'attached') = (ends_at is null)),
  check ((state = 'hidden') = (hidden_reason is not null)),
  check (format <> 'picture' or state = 'held' or alt <> '')
);
comment on table kept_file is 'Files that people added: held for their uploader for a day, attached to a thing, or hidden by moderation until they are destroyed.';
comment on column kept_file.account_id is 'Who uploaded it; nobody once an account of the office is destroyed whose files stay with the office''s work.';
comment on column kept_file.content_hash is 'Of the bytes as they were sent: the same file sent twice is held once.';
comment on column kept_file.people is 'What the uploader declared of people in a picture; not-agreed is shown to the office alone until it is blurred.';
create unique index kept_file_held_once on kept_file (district_id, account_id, content_hash) where state = 'held';
create index kept_file_by_subject on kept_file (district_id, subject_kind, subject_id, place) where state <> 'held';
create index kept_file_by_account on kept_file (district_id, account_id);
create index kept_file_ending on kept_file (district_id, ends_at) where ends_at is not null;
create index kept_file_by_time on kept_file (district_id, held_at desc, file_id) where state <> 'held';

create table kept_file_content (
  district_id text not null,
  file_id text not null,
  size text not null check (size in ('whole', 'full', 'small')),
  content bytea not null check (octet_length(content) between 1 and 10485760),
  primary key (district_id, file_id, size),
  foreign key (district_id, file_id) references kept_file (district_id, file_id) on delete cascade
);
comment on table kept_file_content is 'What the files hold, apart from the rows that describe them: of a picture two sizes made anew, of others the whole.';
alter table kept_file_content alter column content set storage external;

create table kept_file_day (
  district_id text not null,
  account_id text not null,
  day date not null,
  files integer not null check (files between 1 and 300),
  bytes bigint not null check (bytes between 1 and 314572800),
  primary key (district_id, account_id, day),
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table kept_file_day is 'How much each person has sent today: the check refuses what goes beyond.';
