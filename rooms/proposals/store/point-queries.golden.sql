-- putPoint: somewhere
delete from "proposal_point"
where "district_id" = $1 and "proposal_id" = $2 and "version" = $3;
insert into "proposal_point" ("district_id", "proposal_id", "version", "latitude", "longitude")
values ($1, $2, $3, $4, $5);

-- putPoint: nowhere
delete from "proposal_point"
where "district_id" = $1 and "proposal_id" = $2 and "version" = $3;

-- areaOf
select "south", "west", "north", "east"
from "map_area"
where "district_id" = $1;

-- putArea: a box
delete from "map_area"
where "district_id" = $1;
insert into "map_area" ("district_id", "south", "west", "north", "east")
values ($1, $2, $3, $4, $5);

-- putArea: none
delete from "map_area"
where "district_id" = $1;
