-- reasonGiven
select "reason"
from "access_reason"
where "district_id" = $1 and "account_id" = $2 and "query" = $3 and "given_on" = $4;

-- keepReason
insert into "access_reason" ("district_id", "account_id", "query", "given_on", "reason")
values ($1, $2, $3, $4, $5)
on conflict ("district_id", "account_id", "query", "given_on") do update set "reason" = $6;

-- insertAccess
with entry as (
  insert into access_log (district_id, read_by, role, query, file, reason, people, read_at)
  values ( $1, $2, $3, $4, $5, $6, $7, $8 )
  returning district_id, entry_id )
insert into access_log_subject (district_id, entry_id, account_id)
select entry.district_id, entry.entry_id, account.account_id
from entry
join account on account.district_id = entry.district_id and account.account_id = any($9::text[]);

-- accessBetween
select "access_log"."read_by" as "readBy", "role", "query", "reason", "people", "read_at" as "at"
from "access_log"
where "access_log"."district_id" = $1 and "read_at" >= $2 and "read_at" < $3
order by "read_at" desc, "access_log"."entry_id" desc
limit $4;

-- oftenRead
select "read_by" as "readBy", "account_id" as "accountId", count(*) as "times"
from "access_log"
inner join "access_log_subject" on "access_log_subject"."district_id" = "access_log"."district_id" and "access_log_subject"."entry_id" = "access_log"."entry_id"
where "access_log"."district_id" = $1 and "read_at" >= $2 and "read_at" < $3
group by "read_by", "account_id"
having count(*) >= $4
order by "times" desc, "account_id", "read_by"
limit $5;

-- accessTo
select "access_log"."read_by" as "readBy", "role", "query", "reason", "people", "read_at" as "at"
from "access_log"
inner join "access_log_subject" on "access_log_subject"."district_id" = "access_log"."district_id" and "access_log_subject"."entry_id" = "access_log"."entry_id"
where "access_log"."district_id" = $1 and "access_log_subject"."account_id" = $2
order by "read_at" desc, "access_log"."entry_id" desc
limit $3;
