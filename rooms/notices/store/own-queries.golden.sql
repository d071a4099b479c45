-- noticesOf: all
select "notice"."telling_id", "telling"."kind", "words_ko", "words_en", "subject_kind", "subject_id", "path", "notice"."told_at", "read_at"
from "notice"
inner join "telling" on "telling"."telling_id" = "notice"."telling_id" and "telling"."district_id" = $1
where "notice"."district_id" = $2 and "notice"."account_id" = $3
order by "read_at" is not null, "notice"."told_at" desc, "notice"."telling_id"
limit $4
offset $5;

-- noticesOf: ofAKind
select "notice"."telling_id", "telling"."kind", "words_ko", "words_en", "subject_kind", "subject_id", "path", "notice"."told_at", "read_at"
from "notice"
inner join "telling" on "telling"."telling_id" = "notice"."telling_id" and "telling"."district_id" = $1
where "notice"."district_id" = $2 and "notice"."account_id" = $3 and "telling"."kind" = $4
order by "read_at" is not null, "notice"."told_at" desc, "notice"."telling_id"
limit $5
offset $6;

-- countByKind
select "telling"."kind", count(*) as "count"
from "notice"
inner join "telling" on "telling"."telling_id" = "notice"."telling_id" and "telling"."district_id" = $1
where "notice"."district_id" = $2 and "notice"."account_id" = $3
group by "telling"."kind"
order by "telling"."kind";

-- countUnread
select count(*) as "count"
from "notice"
where "district_id" = $1 and "account_id" = $2 and "read_at" is null;

-- markRead
update "notice"
set "read_at" = coalesce("read_at", $1), "owed" = $2
where "district_id" = $3 and "account_id" = $4 and "telling_id" = $5;

-- markAllRead: all
update "notice"
set "read_at" = $1, "owed" = $2
where "district_id" = $3 and "account_id" = $4 and "read_at" is null;

-- markAllRead: ofAKind
update "notice"
set "read_at" = $1, "owed" = $2
where "district_id" = $3 and "account_id" = $4 and "read_at" is null and "telling_id" in (
  select "telling"."telling_id"
  from "telling"
  where "telling"."district_id" = $5 and "telling"."kind" = $6);

-- insertFollow
insert into "follow" ("district_id", "account_id", "followed_at", "subject_kind", "subject_id")
values ($1, $2, $3, $4, $5)
on conflict do nothing;

-- deleteFollow
delete from "follow"
where "district_id" = $1 and "account_id" = $2 and "subject_kind" = $3 and "subject_id" = $4;

-- isFollowing
select "account_id"
from "follow"
where "district_id" = $1 and "account_id" = $2 and "subject_kind" = $3 and "subject_id" = $4;

-- countFollows
select count(*) as "count"
from "follow"
where "district_id" = $1 and "account_id" = $2;

-- followsOf
select "subject_kind", "subject_id", "followed_at"
from "follow"
where "district_id" = $1 and "account_id" = $2
order by "followed_at" desc, "subject_kind", "subject_id"
limit $3
offset $4;

-- choicesOf
select "kind", "means"
from "notice_choice"
where "district_id" = $1 and "account_id" = $2
order by "kind";

-- keepChoices
insert into "notice_choice" ("district_id", "account_id", "kind", "means")
values ($1, $2, $3, $4)
on conflict ("district_id", "account_id", "kind") do update set "means" = "excluded"."means";
