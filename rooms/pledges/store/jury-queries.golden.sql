-- insertJury
insert into "pledge_jury" ("district_id", "jury_id", "title", "seats", "opens_on", "closes_on", "strata", "seed", "drawn", "drawn_on")
values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10)
on conflict ("district_id", "jury_id") do nothing;

-- findJury
select *
from "pledge_jury"
where "district_id" = $1 and "jury_id" = $2;

-- holdJury
select *
from "pledge_jury"
where "district_id" = $1 and "jury_id" = $2
for update;

-- allJuries
select *
from "pledge_jury"
where "district_id" = $1
order by "closes_on" desc, "jury_id";

-- applicantsOf
select *
from "pledge_jury_applicant"
where "district_id" = $1 and "jury_id" = $2
order by "no";

-- insertApplicant
insert into "pledge_jury_applicant" ("district_id", "jury_id", "no", "account_id", "dong_id", "age_band", "sex")
values ($1, $2, $3, $4, $5, $6, $7);

-- deleteApplicant
delete from "pledge_jury_applicant"
where "district_id" = $1 and "jury_id" = $2 and "no" = $3;

-- keepDraw
update "pledge_jury"
set "drawn" = $1::jsonb, "drawn_on" = $2
where "district_id" = $3 and "jury_id" = $4;
delete from "pledge_jury_applicant"
where "district_id" = $1 and "jury_id" = $2 and "no" not in ($3);
update "pledge_jury_applicant"
set "dong_id" = $1, "age_band" = $2, "sex" = $3
where "district_id" = $4 and "jury_id" = $5;

-- placesOf
select "jury_id", "no"
from "pledge_jury_applicant"
where "district_id" = $1 and "account_id" = $2
order by "jury_id";

-- insertOpinion
insert into "pledge_opinion" ("district_id", "opinion_id", "jury_id", "pledge_id", "no", "text", "given_on", "answer", "answered_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
on conflict ("district_id", "opinion_id") do nothing;

-- findOpinion
select *
from "pledge_opinion"
where "district_id" = $1 and "opinion_id" = $2;

-- opinionsOn: all
select *
from "pledge_opinion"
where "district_id" = $1
order by "given_on", "opinion_id";

-- opinionsOn: on a pledge
select *
from "pledge_opinion"
where "district_id" = $1 and "pledge_id" = $2
order by "given_on", "opinion_id";

-- opinionsOn: of a jury
select *
from "pledge_opinion"
where "district_id" = $1 and "jury_id" = $2
order by "given_on", "opinion_id";

-- writeAnswer
update "pledge_opinion"
set "answer" = $1, "answered_on" = $2
where "district_id" = $3 and "opinion_id" = $4;
