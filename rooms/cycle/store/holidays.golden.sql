-- insertHoliday
insert into "added_holiday" ("district_id", "holds_on", "name", "kind")
values ($1, $2, $3, $4)
on conflict do nothing;

-- deleteHoliday
delete from "added_holiday"
where "district_id" = $1 and "holds_on" = $2;

-- addedHolidays
select "holds_on" as "on", "name", "kind"
from "added_holiday"
where "district_id" = $1
order by "holds_on";
