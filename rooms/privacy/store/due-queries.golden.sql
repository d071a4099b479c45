-- countOver: rows
select count(*)::integer as due
from "session"
where district_id = $1 and "ends_at"::timestamptz < $2 and (true);

-- countOver: columns
select count(*)::integer as due
from "privacy_request"
where district_id = $1 and "decided_on"::timestamptz < $2 and ("wish" is not null or "answer" is not null);

-- destroyOver: rows
with due as (
  select ctid as place, "account_id", "token_hash"
  from "session"
  where district_id = $1 and "ends_at"::timestamptz < $2 and (true)
  for update ), gone as (
  delete from "session" as kept
  using due
  where kept.district_id = $3 and kept.ctid = due.place )
select array[count(due."account_id")::integer, count(due."token_hash")::integer] as cells
from due;

-- destroyOver: columns
with due as (
  select ctid as place, "wish", "answer"
  from "privacy_request"
  where district_id = $1 and "decided_on"::timestamptz < $2 and ("wish" is not null or "answer" is not null)
  for update ), gone as (
  update "privacy_request" as kept
  set "wish" = null, "answer" = null
  from due
  where kept.district_id = $3 and kept.ctid = due.place )
select array[count(due."wish")::integer, count(due."answer")::integer] as cells
from due;
