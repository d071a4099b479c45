-- writeStaffing
insert into "staffing" ("district_id", "unit_kind", "unit_key", "as_of", "cells", "stated_quota", "stated_headcount")
values ($1, $2, $3, $4, $5::jsonb, $6, $7)
on conflict ("district_id", "unit_kind", "unit_key", "as_of") do update set "cells" = $8::jsonb, "stated_quota" = $9, "stated_headcount" = $10;

-- deleteStaffing
delete from "staffing"
where "district_id" = $1 and "unit_kind" = $2 and "unit_key" = $3 and "as_of" = $4;

-- staffingOf: of one unit
select *
from "staffing"
where "district_id" = $1 and "unit_kind" = $2 and "unit_key" = $3
order by "as_of" desc, "unit_kind", "unit_key";

-- staffingOf: of all
select *
from "staffing"
where "district_id" = $1
order by "as_of" desc, "unit_kind", "unit_key";

-- writeFacilityCount
select max("place") as "last"
from "facility_count"
where "district_id" = $1 and "department_id" = $2;
insert into "facility_count" ("district_id", "department_id", "name", "place", "as_of", "total", "parts")
values ($1, $2, $3, $4, $5, $6, $7::jsonb)
on conflict ("district_id", "department_id", "name") do update set "as_of" = $8, "total" = $9, "parts" = $10::jsonb;

-- deleteFacilityCount
delete from "facility_count"
where "district_id" = $1 and "department_id" = $2 and "name" = $3;

-- facilityCountsOf: of one department
select *
from "facility_count"
where "district_id" = $1 and "department_id" = $2
order by "department_id", "place", "name";

-- facilityCountsOf: of all
select *
from "facility_count"
where "district_id" = $1
order by "department_id", "place", "name";

-- writeFacility
insert into "facility" ("district_id", "facility_id", "department_id", "name", "address", "area", "use_text", "in_charge", "floors")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb)
on conflict ("district_id", "facility_id") do update set "name" = $10, "address" = $11, "area" = $12, "use_text" = $13, "in_charge" = $14, "floors" = $15::jsonb;

-- findFacility
select *
from "facility"
where "district_id" = $1 and "facility_id" = $2;

-- deleteFacility
delete from "facility"
where "district_id" = $1 and "facility_id" = $2;

-- facilitiesOf: of one department
select *
from "facility"
where "district_id" = $1 and "department_id" = $2
order by "department_id", "name", "facility_id";

-- facilitiesOf: of all
select *
from "facility"
where "district_id" = $1
order by "department_id", "name", "facility_id";
