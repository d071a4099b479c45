-- insertTelling
with named as (
  select unnest($1::text[]) as account_id
  union
  select follow.account_id
  from follow
  join unnest($2::text[], $3::text[]) as subject (kind, id) on follow.subject_kind = subject.kind and follow.subject_id = subject.id
  where follow.district_id = $4 ), receiver as materialized (
  select named.account_id, coalesce(choice.means, $5) as means
  from named
  left join notice_choice as choice on choice.district_id = $6 and choice.account_id = named.account_id and choice.kind = $7
  where named.account_id <> all($8::text[]) and coalesce(choice.means, $9) <> 'off' ), written as (
  insert into telling (district_id, telling_id, kind, words_ko, words_en, subject_kind, subject_id, path, told_at)
  select $10, $11, $12, $13, $14, $15, $16, $17, $18::timestamptz
  where exists (
    select
    from receiver) )
insert into notice (district_id, account_id, telling_id, told_at, owed)
select $19, account_id, $20, $21::timestamptz, case when means in ('at-once', 'digest') then means end
from receiver;

-- insertReminder
insert into "reminder" ("district_id", "subject_kind", "subject_id", "deadline")
values ($1, $2, $3, $4)
on conflict do nothing;

-- takeAtOnce
with taken as materialized (
  select account_id, telling_id
  from notice
  where district_id = $1 and owed = 'at-once'
  order by told_at
  limit $2
  for update skip locked )
update notice
set owed = null
from taken, telling
where notice.district_id = $3 and telling.district_id = $4 and notice.account_id = taken.account_id and notice.telling_id = taken.telling_id and telling.telling_id = taken.telling_id
returning notice.account_id, telling.kind, telling.words_ko, telling.words_en, telling.path;

-- takeDigest
with person as materialized (
  select account_id
  from notice
  where district_id = $1 and owed = 'digest' and told_at < $2
  order by account_id
  limit 1 ), taken as materialized (
  select notice.account_id, notice.telling_id
  from notice
  where notice.district_id = $3 and notice.account_id = (
    select account_id
    from person) and notice.owed = 'digest' and notice.told_at < $4
  order by notice.telling_id
  for update )
update notice
set owed = null
from taken, telling
where notice.district_id = $5 and telling.district_id = $6 and notice.account_id = taken.account_id and notice.telling_id = taken.telling_id and telling.telling_id = taken.telling_id
returning notice.account_id, telling.kind, telling.words_ko, telling.words_en, telling.path;

-- forgetTellings
delete from "telling"
where "district_id" = $1 and "told_at" < $2;

-- forgetPerson
delete from "notice"
where "district_id" = $1 and "account_id" = $2;
delete from "follow"
where "district_id" = $1 and "account_id" = $2;
delete from "notice_choice"
where "district_id" = $1 and "account_id" = $2;
