-- sheetsOf
select *
from "inspection_sheet"
where "district_id" = $1 and "group_id" = $2
order by "sheet_no";
select *
from "inspection_sheet_row"
where "district_id" = $1 and "group_id" = $2
order by "inspector_no", "visited_on", "visit_id";

-- insertSheet
insert into "inspection_sheet" ("district_id", "group_id", "sheet_no", "made_on", "paid_on")
values ($1, $2, $3, $4, $5);
insert into "inspection_sheet_row" ("district_id", "group_id", "sheet_no", "visit_id", "inspector_no", "visited_on", "minutes", "won", "ground")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- removeSheet
delete from "inspection_sheet"
where "district_id" = $1 and "group_id" = $2 and "sheet_no" = $3;

-- paySheet
update "inspection_sheet"
set "paid_on" = $1
where "district_id" = $2 and "group_id" = $3 and "sheet_no" = $4;
