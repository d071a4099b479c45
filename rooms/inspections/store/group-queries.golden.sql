-- putGroup
insert into "inspection_group" ("district_id", "group_id", "kind", "title", "notice", "project_ids", "period_from", "period_to", "seats", "opens_on", "closes_on", "course_id", "rate", "cost_line_id", "last_no")
values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15)
on conflict ("district_id", "group_id") do update set "kind" = $16, "title" = $17, "notice" = $18, "project_ids" = $19::jsonb, "period_from" = $20, "period_to" = $21, "seats" = $22, "opens_on" = $23, "closes_on" = $24, "course_id" = $25, "rate" = $26::jsonb, "cost_line_id" = $27;

-- findGroup
select *
from "inspection_group"
where "district_id" = $1 and "group_id" = $2;

-- holdGroup
select *
from "inspection_group"
where "district_id" = $1 and "group_id" = $2
for update;

-- allGroups
select *
from "inspection_group"
where "district_id" = $1
order by "period_from" desc, "group_id";

-- groupsOf
select *
from "inspection_group"
where "district_id" = $1 and project_ids @> $2::jsonb
order by "period_from" desc, "group_id";

-- countGroups: all
select count(*) as "count"
from "inspection_group"
where "district_id" = $1;

-- countGroups: ofProject
select count(*) as "count"
from "inspection_group"
where "district_id" = $1 and project_ids @> $2::jsonb;

-- pageOfGroups: all
select *
from "inspection_group"
where "district_id" = $1
order by (opens_on <= $2 and closes_on >= $3) is not true, "period_from" desc, "group_id"
limit $4
offset $5;

-- pageOfGroups: ofProject
select *
from "inspection_group"
where "district_id" = $1 and project_ids @> $2::jsonb
order by (opens_on <= $3 and closes_on >= $4) is not true, "period_from" desc, "group_id"
limit $5
offset $6;

-- groupsCalledFrom
select *
from "inspection_group"
where "district_id" = $1 and "closes_on" >= $2
order by "closes_on", "group_id"
limit $3;

-- nextNo
update "inspection_group"
set "last_no" = "last_no" + $1
where "district_id" = $2 and "group_id" = $3
returning "last_no";

-- putInspector
insert into "inspection_inspector" ("district_id", "group_id", "no", "account_id", "motivation", "civilian", "state", "applied_on", "term_from", "term_to", "trained_on", "end_reason", "ended_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
on conflict ("district_id", "group_id", "no") do update set "account_id" = $14, "motivation" = $15, "civilian" = $16, "state" = $17, "applied_on" = $18, "term_from" = $19, "term_to" = $20, "trained_on" = $21, "end_reason" = $22, "ended_on" = $23;

-- removeInspector
delete from "inspection_inspector"
where "district_id" = $1 and "group_id" = $2 and "no" = $3;

-- inspectorsOf
select *
from "inspection_inspector"
where "district_id" = $1 and "group_id" in ($2)
order by "group_id", "no";

-- placesOfAccount
select *
from "inspection_inspector"
where "district_id" = $1 and "account_id" = $2
order by "applied_on" desc, "group_id";

-- forgetInspector
update "inspection_inspector"
set "account_id" = $1, "motivation" = $2
where "district_id" = $3 and "account_id" = $4;
