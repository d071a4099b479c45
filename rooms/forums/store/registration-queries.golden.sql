-- registrationsOf
select *
from "forum_registration"
where "district_id" = $1 and "forum_id" = $2
order by "state", "place" asc nulls last, "no";

-- findRegistration
select *
from "forum_registration"
where "district_id" = $1 and "forum_id" = $2 and "no" = $3;

-- registrationOfAccount
select *
from "forum_registration"
where "district_id" = $1 and "forum_id" = $2 and "account_id" = $3;

-- holdByCode
select *
from "forum_registration"
where "district_id" = $1 and "forum_id" = $2 and "code" = $3
for update;

-- nextNo: seated
update "forum"
set "last_no" = "last_no" + $1, "seated" = "seated" + $2
where "district_id" = $3 and "forum_id" = $4
returning "last_no";

-- nextNo: waiting
update "forum"
set "last_no" = "last_no" + $1, "waiting" = "waiting" + $2
where "district_id" = $3 and "forum_id" = $4
returning "last_no";

-- insertRegistration
insert into "forum_registration" ("district_id", "forum_id", "no", "account_id", "person", "civil", "dong_id", "age_band", "sex", "channel", "state", "code", "ended_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- removeRegistration: seated
delete from "forum_registration"
where "district_id" = $1 and "forum_id" = $2 and "no" = $3;
update "forum"
set "seated" = "seated" - $1
where "district_id" = $2 and "forum_id" = $3;

-- removeRegistration: waiting
delete from "forum_registration"
where "district_id" = $1 and "forum_id" = $2 and "no" = $3;
update "forum"
set "waiting" = "waiting" - $1
where "district_id" = $2 and "forum_id" = $3;

-- moveUp
select *
from "forum_registration"
where "district_id" = $1 and "forum_id" = $2 and "state" = $3 and "person" is not null
order by "place" asc nulls last, "no"
limit $4;
update "forum_registration"
set "state" = $1
where "district_id" = $2 and "forum_id" = $3 and "no" in ($4);
update "forum"
set "seated" = "seated" + $1, "waiting" = "waiting" - $2
where "district_id" = $3 and "forum_id" = $4;

-- placeByLots
update forum_registration r
set place = lot.place
from jsonb_to_recordset($1::jsonb) as lot(no integer, place integer)
where r.district_id = $2 and r.forum_id = $3 and r.no = lot.no;

-- sitDown
update forum_registration r
set table_no = seat.table_no
from jsonb_to_recordset($1::jsonb) as seat(no integer, table_no integer)
where r.district_id = $2 and r.forum_id = $3 and r.no = seat.no;

-- noteArrival: came
update "forum_registration"
set "arrived_at" = $1, "arrived_by" = $2
where "district_id" = $3 and "forum_id" = $4 and "no" in ($5);

-- noteArrival: nobody
-- (asks nothing)

-- countArrived
select count(*) as "count"
from "forum_registration"
where "district_id" = $1 and "forum_id" = $2 and "arrived_at" is not null;

-- countAhead: byNumber
select count(*) as "count"
from "forum_registration"
where "district_id" = $1 and "forum_id" = $2 and "state" = $3 and "no" < $4;

-- countAhead: byLots
select count(*) as "count"
from "forum_registration"
where "district_id" = $1 and "forum_id" = $2 and "state" = $3 and "place" < $4;

-- endRegistrations
update "forum_registration"
set "ended_on" = $1
where "district_id" = $2 and "forum_id" = $3;

-- forgetParticipant
update "forum_registration"
set "account_id" = $1, "person" = $2, "dong_id" = $3, "age_band" = $4, "sex" = $5
where "district_id" = $6 and "account_id" = $7;
