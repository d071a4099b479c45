-- entriesOf
select *
from "stage_entry"
where "district_id" = $1 and "project_id" = $2
order by "stage_no", "entry_no";

-- insertEntry
insert into "stage_entry" ("district_id", "project_id", "stage_no", "entry_no", "standing", "role", "told_on")
values ($1, $2, $3, $4, $5::jsonb, $6, $7);

-- reportsOf
select *
from "quarter_report"
where "district_id" = $1 and "project_id" = $2
order by "quarter" desc, "version" desc;

-- insertReport
insert into "quarter_report" ("district_id", "project_id", "quarter", "version", "done", "next_steps", "issues", "role", "told_on", "reason")
values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10);

-- quartersTold
select "project_id", "quarter"
from "quarter_report"
where "district_id" = $1 and "version" = $2
order by "project_id", "quarter";

-- measurementsOf: none
-- (asks nothing)

-- measurementsOf: some
select *
from "measurement"
where "district_id" = $1 and "project_id" in ($2)
order by "project_id", "indicator_no", "period", "measured_on", "measurement_id";

-- findMeasurement
select *
from "measurement"
where "district_id" = $1 and "measurement_id" = $2;

-- insertMeasurement
insert into "measurement" ("district_id", "measurement_id", "project_id", "indicator_no", "period", "place", "value", "measured_on", "role", "department", "how", "evidence", "survey", "forecast", "corrects", "corrected_by", "reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

-- markCorrected
update "measurement"
set "corrected_by" = $1
where "district_id" = $2 and "measurement_id" = $3;
