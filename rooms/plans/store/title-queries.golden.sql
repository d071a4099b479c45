-- titlesOfPlan
select "project_id", "project_no", "title", "category"
from "project"
where "district_id" = $1 and "plan_id" = $2
order by "project_no";
