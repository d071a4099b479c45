-- takeOnce
insert into "survey_taker" ("district_id", "survey_id", "account_id")
values ($1, $2, $3)
on conflict ("district_id", "survey_id", "account_id") do nothing;

-- hasTaken
select "account_id"
from "survey_taker"
where "district_id" = $1 and "survey_id" = $2 and "account_id" = $3;

-- forgetTaker
delete from "survey_taker"
where "district_id" = $1 and "account_id" = $2;

-- useCode
update "survey_code"
set "used" = $1
where "district_id" = $2 and "survey_id" = $3 and "code" = $4 and "used" = $5;

-- insertCodes
insert into "survey_code" ("district_id", "survey_id", "code", "used")
values ($1, $2, $3, $4), ($5, $6, $7, $8);

-- codesOf
select "code", "used"
from "survey_code"
where "district_id" = $1 and "survey_id" = $2
order by "code";

-- insertResponse: answered
insert into "survey_response" ("district_id", "survey_id", "response_id", "paper_no")
values ($1, $2, $3, $4)
on conflict on constraint "survey_paper_entered_once" do nothing;

-- insertResponse: blank
insert into "survey_response" ("district_id", "survey_id", "response_id", "paper_no")
values ($1, $2, $3, $4)
on conflict on constraint "survey_paper_entered_once" do nothing;

-- countResponses: one
select "survey_id", count(*) as "all", count("paper_no") as "paper"
from "survey_response"
where "district_id" = $1 and "survey_id" in ($2)
group by "survey_id";

-- countResponses: none
-- (asks nothing)

-- countedOf: some
select "question_id", "part", "value", count(*) as "people"
from "survey_answer"
where "district_id" = $1 and "survey_id" = $2 and "question_id" in ($3)
group by "question_id", "part", "value";

-- countedOf: none
-- (asks nothing)

-- answeredOf
select "question_id", count(distinct "response_id") as "people", coalesce(sum(value), 0)::text as "sum"
from "survey_answer"
where "district_id" = $1 and "survey_id" = $2
group by "question_id";

-- listWords
select count(*) as "total"
from "survey_answer"
where "district_id" = $1 and "survey_id" = $2 and "question_id" = $3 and "text" is not null;

-- allAnswers
select "response_id", "paper_no"
from "survey_response"
where "district_id" = $1 and "survey_id" = $2
order by "response_id";
select "response_id", "question_id", "part", "value", "text"
from "survey_answer"
where "district_id" = $1 and "survey_id" = $2
order by "question_id", "part";
