-- lineRounding
select "line_rounding"
from "budget_setting"
where "district_id" = $1;

-- setLineRounding
insert into "budget_setting" ("district_id", "line_rounding")
values ($1, $2)
on conflict ("district_id") do update set "line_rounding" = "excluded"."line_rounding";

-- shareRulesOfProject
select "project_id", "fiscal_year", "rule"
from "project_share_rule"
where "district_id" = $1 and "project_id" = $2
order by "fiscal_year";

-- allShareRules
select "project_id", "fiscal_year", "rule"
from "project_share_rule"
where "district_id" = $1
order by "project_id", "fiscal_year";

-- setShareRule: none
delete from "project_share_rule"
where "district_id" = $1 and "project_id" = $2 and "fiscal_year" = $3;

-- setShareRule: some
insert into "project_share_rule" ("district_id", "project_id", "fiscal_year", "rule")
values ($1, $2, $3, $4::jsonb)
on conflict ("district_id", "project_id", "fiscal_year") do update set "rule" = "excluded"."rule";

-- multiYearOf
select "version", "cells"
from "project_multi_year"
where "district_id" = $1 and "project_id" = $2;

-- holdMultiYear
select "version", "cells"
from "project_multi_year"
where "district_id" = $1 and "project_id" = $2
for update;

-- writeMultiYear: first
insert into "project_multi_year" ("district_id", "project_id", "version", "cells")
values ($1, $2, $3, $4::jsonb);

-- writeMultiYear: later
update "project_multi_year"
set "version" = $1, "cells" = $2::jsonb
where "district_id" = $3 and "project_id" = $4;
