-- sectionsOfPlan
select *
from "plan_section"
where "district_id" = $1 and "plan_id" = $2
order by "position";

-- putSection
insert into "plan_section" ("district_id", "plan_id", "section_id", "position", "kind", "heading", "body", "version")
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict ("district_id", "plan_id", "section_id") do update set "kind" = $9, "heading" = $10, "body" = $11, "version" = $12;

-- reorderSections
update "plan_section"
set "position" = $1
where "district_id" = $2 and "plan_id" = $3 and "section_id" = $4;

-- deleteSection
delete from "plan_section"
where "district_id" = $1 and "plan_id" = $2 and "section_id" = $3;
