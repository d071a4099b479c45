-- putFieldCheck
insert into "field_check" ("district_id", "check_id", "item_id", "checked_on", "department_id", "along_with", "participants", "checklist", "opinion", "version")
values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10)
on conflict ("district_id", "check_id") do update set "district_id" = $11, "check_id" = $12, "item_id" = $13, "checked_on" = $14, "department_id" = $15, "along_with" = $16, "participants" = $17::jsonb, "checklist" = $18::jsonb, "opinion" = $19, "version" = $20
where "field_check"."version" = $21;

-- findFieldCheck
select *
from "field_check"
where "district_id" = $1 and "check_id" = $2;

-- listFieldChecks
select *
from "field_check"
where "district_id" = $1
order by "checked_on" desc, "check_id"
limit $2
offset $3;

-- checksOfItems
select *
from "field_check"
where "district_id" = $1 and "item_id" in ($2)
order by "checked_on", "check_id";
