-- keepReplies
insert into "notice_reply" ("district_id", "meeting_id", "seat_id", "coming", "replied_on")
values ($1, $2, $3, $4, $5)
on conflict ("district_id", "meeting_id", "seat_id") do update set "coming" = "excluded"."coming", "replied_on" = "excluded"."replied_on";

-- repliesTo
select "seat_id" as "seatId", "coming"
from "notice_reply"
where "district_id" = $1 and "meeting_id" = $2
order by "seat_id";

-- forgetReplies
delete from "notice_reply"
where "district_id" = $1 and "meeting_id" = $2;
