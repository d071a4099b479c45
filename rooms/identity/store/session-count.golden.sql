-- countSessions
select count(*) as "count"
from "session"
where "district_id" = $1 and "ends_at" > $2;
