-- Who works where and who sits where: by account, never by name, and never shown to the public.
create table team (
  district_id text not null,
  team_id text not null,
  department_id text not null,
  name text not null,
  duties text,
  primary key (district_id, team_id),
  unique (district_id, department_id, name),
  foreign key (district_id, department_id) references department (district_id, department_id)
);
comment on table team is 'Teams (팀) of the departments, with what each does.';

create table posting (
  district_id text not null,
  posting_id text not null,
  team_id text not null,
  account_id text not null,
  title text not null,
  posted_from date not null,
  posted_until date check (posted_until >= posted_from),
  primary key (district_id, posting_id),
  foreign key (district_id, team_id) references team (district_id, team_id),
  foreign key (district_id, account_id) references account (district_id, account_id),
  constraint posting_once_at_a_time exclude using gist (
    district_id with =, team_id with =, account_id with =, daterange(posted_from, posted_until, '[]') with &&
  )
);
create index posting_of_account on posting (district_id, account_id);
comment on table posting is 'Who works in which team (배치), under which title, from when to when.';

create table stand_in (
  district_id text not null,
  stand_in_id text not null,
  absent_id text not null,
  substitute_id text not null check (substitute_id <> absent_id),
  away_from date not null,
  away_until date not null check (away_until >= away_from),
  primary key (district_id, stand_in_id),
  foreign key (district_id, absent_id) references account (district_id, account_id),
  foreign key (district_id, substitute_id) references account (district_id, account_id),
  constraint stand_in_one_at_a_time exclude using gist (
    district_id with =, absent_id with =, daterange(away_from, away_until, '[]') with &&
  )
);
create index stand_in_of_substitute on stand_in (district_id, substitute_id);
comment on table stand_in is 'Who stands in for whom (대직) while somebody is away.';

alter table tenure add column holder text;
alter table tenure add column rest_of_term boolean not null default false;
alter table tenure add column appointed_by text check (appointed_by in ('post', 'recommendation', 'mayor', 'open-call'));
alter table tenure add column recommender text;
alter table tenure add column end_kind text check (end_kind in ('resigned', 'dismissed', 'left-post', 'moved-away', 'other'));
alter table tenure add column end_words text;
alter table tenure add check (recommender is null or appointed_by = 'recommendation') not valid;
alter table tenure add check (end_kind is null or vacated_on is not null) not valid;
alter table tenure add check (end_kind <> 'dismissed' or end_words is not null) not valid;
alter table tenure add foreign key (district_id, holder) references account (district_id, account_id) not valid;
-- small: tenure, one row for each term of a seat
create index tenure_of_holder on tenure (district_id, holder) where holder is not null;
comment on table tenure is 'Terms for which a seat was held, until its end or the day it was vacated; one at a time. The holder is an account, seen by few.';
