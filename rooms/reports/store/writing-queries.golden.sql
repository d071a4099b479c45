-- takeWaiting
update "paper_package"
set "taken_until" = $1
where "district_id" = $2 and "package_id" = (
  select "package_id"
  from "paper_package"
  where "district_id" = $3 and "ended_at" is null and ("taken_until" is null or "taken_until" <= $4)
  order by "asked_at"
  limit $5
  for update skip locked)
returning "package_id";

-- nextFile
select "part", "format"
from "paper_package_file"
where "district_id" = $1 and "package_id" = $2 and "content" is null and "unwritable" is null
order by "tries", "part", "format"
limit $3;
update "paper_package_file"
set "tries" = "tries" + $1
where "district_id" = $2 and "package_id" = $3 and "part" = $4 and "format" = $5
returning "tries";
select "document"
from "paper_package_part"
where "district_id" = $1 and "package_id" = $2 and "part" = $3;

-- keepFile
update "paper_package_file"
set "content" = $1, "ending" = $2
where "district_id" = $3 and "package_id" = $4 and "part" = $5 and "format" = $6;

-- giveUpFile
update "paper_package_file"
set "unwritable" = $1
where "district_id" = $2 and "package_id" = $3 and "part" = $4 and "format" = $5;

-- takeUntil
update "paper_package"
set "taken_until" = $1
where "district_id" = $2 and "package_id" = $3 and "ended_at" is null;
