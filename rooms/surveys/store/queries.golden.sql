-- insertSurvey
insert into "survey" ("district_id", "survey_id", "title", "lead", "purpose", "access", "about_kind", "about_id", "compares_with", "opens_on", "closes_on", "state", "questions")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb)
on conflict ("district_id", "survey_id") do nothing;

-- updateSurvey
update "survey"
set "district_id" = $1, "survey_id" = $2, "title" = $3, "lead" = $4, "purpose" = $5, "access" = $6, "about_kind" = $7, "about_id" = $8, "compares_with" = $9, "opens_on" = $10, "closes_on" = $11, "state" = $12, "questions" = $13::jsonb
where "district_id" = $14 and "survey_id" = $15;

-- findSurvey
select *
from "survey"
where "district_id" = $1 and "survey_id" = $2;

-- holdSurvey
select *
from "survey"
where "district_id" = $1 and "survey_id" = $2
for update;

-- holdToAnswer
select *
from "survey"
where "district_id" = $1 and "survey_id" = $2 for key share;

-- listSurveys: all
select *
from "survey"
where "district_id" = $1 and "state" in ($2, $3, $4)
order by "opens_on" desc, "survey_id"
limit $5
offset $6;

-- listSurveys: found
select *
from "survey"
where "district_id" = $1 and "state" in ($2, $3, $4) and "title" ilike $5
order by "opens_on" desc, "survey_id"
limit $6
offset $7;

-- countSurveys
select count(*) as "count"
from "survey"
where "district_id" = $1 and "state" in ($2, $3, $4);

-- surveysOpenFrom
select "survey_id", "title", "state", "access", "opens_on", "closes_on"
from "survey"
where "district_id" = $1 and "state" = $2 and "access" <> $3 and "closes_on" >= $4
order by "closes_on", "survey_id"
limit $5;
