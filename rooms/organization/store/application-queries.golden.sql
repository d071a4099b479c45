-- insertApplication
insert into "application" ("district_id", "application_id", "call_id", "account_id", "place", "motivation", "applied_on")
values ($1, $2, $3, $4, $5, $6, $7)
on conflict do nothing
returning "application_id";

-- findApplication
select *
from "application"
where "district_id" = $1 and "application_id" = $2;

-- holdApplication
select *
from "application"
where "district_id" = $1 and "application_id" = $2 for no key
update;

-- applicationOf
select *
from "application"
where "district_id" = $1 and "call_id" = $2 and "account_id" = $3;

-- applicationsTo
select *
from "application"
where "district_id" = $1 and "call_id" = $2
order by "place", "place_rank", "application_id";

-- countApplications
select "call_id", count(*) as "count"
from "application"
where "district_id" = $1
group by "call_id";

-- deleteApplication
delete from "application"
where "district_id" = $1 and "application_id" = $2;

-- forgetApplicant
delete from "application"
where "district_id" = $1 and "account_id" = $2;

-- setResult
update "application"
set "result" = $1, "place_rank" = $2, "decided_on" = $3
where "district_id" = $4 and "application_id" = $5;

-- setAppointed
update "application"
set "seat_id" = $1
where "district_id" = $2 and "application_id" = $3;

-- keepSheet: with marks
insert into "score_sheet" ("district_id", "application_id", "juror_id", "marks", "recusal")
values ($1, $2, $3, $4::jsonb, $5)
on conflict ("district_id", "application_id", "juror_id") do update set "marks" = excluded.marks, "recusal" = excluded.recusal;

-- keepSheet: aside
insert into "score_sheet" ("district_id", "application_id", "juror_id", "marks", "recusal")
values ($1, $2, $3, $4, $5)
on conflict ("district_id", "application_id", "juror_id") do update set "marks" = excluded.marks, "recusal" = excluded.recusal;

-- sheetsOf: of one juror
select "score_sheet"."application_id", "juror_id", "marks", "recusal"
from "score_sheet"
inner join "application" on "application"."district_id" = "score_sheet"."district_id" and "application"."application_id" = "score_sheet"."application_id"
where "score_sheet"."district_id" = $1 and "call_id" = $2 and "juror_id" = $3
order by "score_sheet"."application_id", "juror_id";

-- sheetsOf: of all
select "score_sheet"."application_id", "juror_id", "marks", "recusal"
from "score_sheet"
inner join "application" on "application"."district_id" = "score_sheet"."district_id" and "application"."application_id" = "score_sheet"."application_id"
where "score_sheet"."district_id" = $1 and "call_id" = $2
order by "score_sheet"."application_id", "juror_id";
