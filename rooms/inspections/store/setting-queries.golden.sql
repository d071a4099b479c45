-- putTemplate
insert into "inspection_template" ("district_id", "template_id", "name", "points")
values ($1, $2, $3, $4::jsonb)
on conflict ("district_id", "template_id") do update set "name" = $5, "points" = $6::jsonb;

-- allTemplates
select "template_id" as "id", "name", "points"
from "inspection_template"
where "district_id" = $1
order by "name", "template_id";

-- putWorksRule
insert into "inspection_rule" ("district_id", "least_won", "works")
values ($1, $2, $3::jsonb)
on conflict ("district_id") do update set "least_won" = $4, "works" = $5::jsonb;

-- worksRuleOf
select *
from "inspection_rule"
where "district_id" = $1;
