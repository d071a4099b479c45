create table telling (
  district_id text not null references district (district_id),
  telling_id text not null,
  kind text not null,
  words_ko text not null,
  words_en text not null,
  subject_kind text not null,
  subject_id text not null,
  path text not null check (path like '/%'),
  told_at timestamptz(3) not null,
  primary key (district_id, telling_id)
);
comment on table telling is 'What people were told of: written once, however many they are, in words that name nobody.';
create index telling_by_age on telling (district_id, told_at);

create table notice (
  district_id text not null,
  account_id text not null,
  telling_id text not null,
  told_at timestamptz(3) not null,
  read_at timestamptz(3),
  owed text check (owed in ('at-once', 'digest')),
  primary key (district_id, account_id, telling_id),
  foreign key (district_id, account_id) references account (district_id, account_id),
  foreign key (district_id, telling_id) references telling (district_id, telling_id) on delete cascade
);
comment on table notice is 'Who was told, whether they have looked, and by which way it has yet to go out to them.';
create index notice_of_account on notice (district_id, account_id, told_at desc);
create index notice_unread on notice (district_id, account_id) where read_at is null;
create index notice_of_telling on notice (district_id, telling_id);
create index notice_owed_at_once on notice (district_id, told_at) where owed = 'at-once';
create index notice_owed_in_digest on notice (district_id, account_id, told_at) where owed = 'digest';

create table follow (
  district_id text not null,
  account_id text not null,
  subject_kind text not null,
  subject_id text not null,
  followed_at timestamptz(3) not null,
  primary key (district_id, subject_kind, subject_id, account_id),
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table follow is 'Whom something is told of because they asked for it.';
create index follow_of_account on follow (district_id, account_id, followed_at desc);

create table notice_choice (
  district_id text not null,
  account_id text not null,
  kind text not null,
  means text not null check (means in ('in-app', 'at-once', 'digest', 'off')),
  primary key (district_id, account_id, kind),
  foreign key (district_id, account_id) references account (district_id, account_id)
);
comment on table notice_choice is 'How somebody wants to be told of a kind of thing, where they have said so.';

create table reminder (
  district_id text not null references district (district_id),
  subject_kind text not null,
  subject_id text not null,
  deadline date not null,
  primary key (district_id, subject_kind, subject_id, deadline)
);
comment on table reminder is 'Deadlines of which people have been reminded: each once.';

alter table message drop constraint message_kind_check;
alter table message add constraint message_kind_check check (kind in ('sign-in-code', 'notice', 'digest')) not valid;
-- small: message, which holds what was sent in the last thirty days
create index message_by_age on message (district_id, made_at desc);
