-- insertCall
insert into "open_call" ("district_id", "call_id", "body_id", "title", "notice", "opens_on", "closes_on", "places", "criteria", "reserves", "seed_promise")
values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10, $11);

-- insertJurors
insert into "juror" ("district_id", "call_id", "account_id")
values ($1, $2, $3);

-- jurorsOf
select "account_id"
from "juror"
where "district_id" = $1 and "call_id" = $2
order by "account_id";

-- findCall
select *
from "open_call"
where "district_id" = $1 and "call_id" = $2;

-- holdCall
select *
from "open_call"
where "district_id" = $1 and "call_id" = $2 for no key
update;

-- callsOf: of one body
select *
from "open_call"
where "district_id" = $1 and "body_id" = $2
order by "opens_on" desc, "call_id";

-- callsOf: of all
select *
from "open_call"
where "district_id" = $1
order by "opens_on" desc, "call_id";

-- callsOpenFrom
select "call_id", "title", "opens_on", "closes_on"
from "open_call"
where "district_id" = $1 and "decided_on" is null and "closes_on" >= $2
order by "closes_on", "call_id"
limit $3;

-- setCallDecided
update "open_call"
set "seed" = $1, "decided_on" = $2
where "district_id" = $3 and "call_id" = $4;
