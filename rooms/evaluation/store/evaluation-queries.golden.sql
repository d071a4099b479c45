-- putEvaluation
insert into "evaluation" ("district_id", "evaluation_id", "card_id", "kind", "state", "evaluated_on", "scores", "opinion", "survey_id", "evaluators", "recused", "remarks", "meeting_id")
values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10::jsonb, $11::jsonb, $12::jsonb, $13)
on conflict ("district_id", "evaluation_id") do update set "state" = $14, "evaluated_on" = $15, "scores" = $16::jsonb, "opinion" = $17, "survey_id" = $18, "evaluators" = $19::jsonb, "recused" = $20::jsonb, "remarks" = $21::jsonb, "meeting_id" = $22;

-- findEvaluation
select *
from "evaluation"
where "district_id" = $1 and "evaluation_id" = $2;

-- holdEvaluation
select *
from "evaluation"
where "district_id" = $1 and "evaluation_id" = $2
for update;

-- evaluationsOf: some
select *
from "evaluation"
where "district_id" = $1 and "card_id" in ($2)
order by "card_id", "kind";

-- evaluationsOf: none
-- (asks nothing)

-- insertContinuation
insert into "continuation" ("district_id", "card_id", "no", "decision", "meeting_id", "resolution_id", "decided_on", "reason", "next_project_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- continuationsOf: some
select *
from "continuation"
where "district_id" = $1 and ("card_id" = any($2) or "next_project_id" = any($3))
order by "card_id", "no";

-- continuationsOf: none
-- (asks nothing)
