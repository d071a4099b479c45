-- putCall
insert into "grant_call" ("district_id", "call_id", "department_id", "project_id", "line_id", "year", "title", "notice", "total", "ceiling", "own_percent", "proportional", "tolerance", "opens_on", "closes_on", "criteria", "pass_mark", "places", "published_on", "extensions", "decided_on", "releases", "tie_ground")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::jsonb, $17, $18, $19, $20::jsonb, $21, $22::jsonb, $23)
on conflict ("district_id", "call_id") do update set "department_id" = $24, "project_id" = $25, "line_id" = $26, "year" = $27, "title" = $28, "notice" = $29, "total" = $30, "ceiling" = $31, "own_percent" = $32, "proportional" = $33, "tolerance" = $34, "opens_on" = $35, "closes_on" = $36, "criteria" = $37::jsonb, "pass_mark" = $38, "places" = $39, "published_on" = $40, "extensions" = $41::jsonb, "decided_on" = $42, "releases" = $43::jsonb;

-- noteDecision
update "grant_call"
set "decided_on" = $1, "tie_ground" = $2
where "district_id" = $3 and "call_id" = $4;

-- findCall
select *
from "grant_call"
where "district_id" = $1 and "call_id" = $2;

-- groundOf
select *
from "grant_call"
where "district_id" = $1 and "call_id" = $2;

-- holdCall
select *
from "grant_call"
where "district_id" = $1 and "call_id" = $2
for update;

-- allCalls
select *
from "grant_call"
where "district_id" = $1
order by "opens_on" desc, "call_id";

-- holdLine
select pg_advisory_xact_lock(hashtextextended($1, 0));

-- callsOfLine
select *
from "grant_call"
where "district_id" = $1 and "line_id" = $2;

-- callsOfProjects
select *
from "grant_call"
where "district_id" = $1 and "project_id" in ($2)
order by "opens_on", "call_id";
