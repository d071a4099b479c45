-- insertVersion
insert into "plan_version" ("district_id", "version_id", "plan_id", "name", "kind", "frozen_on", "frozen_at", "role", "projects", "total", "masked", "snapshot", "hash")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- versionsOfPlan
select "version_id", "plan_id", "name", "kind", "frozen_on", "frozen_at", "role", "projects", "total", "masked", "hash"
from "plan_version"
where "district_id" = $1 and "plan_id" = $2
order by "frozen_at", "version_id";

-- findVersion
select *
from "plan_version"
where "district_id" = $1 and "version_id" = $2;
