-- insertDistrict
insert into "district" ("district_id", "name", "name_en", "city", "city_en", "platform_name")
values ($1, $2, $3, $4, $5, $6);

-- findDistrict
select *
from "district"
where "district_id" = $1;

-- allDistricts
select *
from "district"
order by "district_id";

-- holdNames
select "district_id"
from "district"
where "district_id" = $1 for no key
update;

-- insertDong
insert into "dong" ("district_id", "dong_id", "name")
values ($1, $2, $3);

-- allDongs
select *
from "dong"
where "district_id" = $1
order by "name";

-- replaceDongPlaces: some
delete from "dong_place"
where "district_id" = $1;
insert into "dong_place" ("district_id", "dong_id", "map_row", "map_column")
values ($1, $2, $3, $4);

-- replaceDongPlaces: none
delete from "dong_place"
where "district_id" = $1;

-- dongPlaces
select "dong_place"."dong_id" as "dongId", "map_row" as "row", "map_column" as "column", "dong"."name"
from "dong_place"
inner join "dong" on "dong"."district_id" = "dong_place"."district_id" and "dong"."dong_id" = "dong_place"."dong_id"
where "dong_place"."district_id" = $1
order by "map_row", "map_column";

-- insertDepartment
insert into "department" ("district_id", "department_id", "name", "bureau", "aliases")
values ($1, $2, $3, $4, $5::jsonb);

-- allDepartments
select *
from "department"
where "district_id" = $1
order by "bureau", "name";

-- insertBody
insert into "body" ("district_id", "body_id", "kind", "name", "name_en", "aliases", "parent_id", "duties", "vision", "rules")
values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10::jsonb);

-- setRules
update "body"
set "rules" = $1::jsonb
where "district_id" = $2 and "body_id" = $3;

-- allBodies
select *
from "body"
where "district_id" = $1
order by "body_id";

-- findBody
select *
from "body"
where "district_id" = $1 and "body_id" = $2;

-- holdBody
select *
from "body"
where "district_id" = $1 and "body_id" = $2 for no key
update;
