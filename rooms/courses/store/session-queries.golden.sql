-- sessionsOf: some
select "course_session".*, (
  select count(*) as "count"
  from "course_attendance"
  where "course_attendance"."district_id" = "course_session"."district_id" and "course_attendance"."course_id" = "course_session"."course_id" and "course_attendance"."session_no" = "course_session"."session_no") as "noted"
from "course_session"
where "course_session"."district_id" = $1 and "course_session"."course_id" in ($2)
order by "held_on", "begins_at" asc nulls last, "session_no";

-- sessionsOf: none
-- (asks nothing)

-- putSession
insert into "course_session" ("district_id", "course_id", "session_no", "cancelled", "level", "held_on", "begins_at", "ends_at", "minutes", "topic", "lecturer")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
on conflict ("district_id", "course_id", "session_no") do update set "level" = $12, "held_on" = $13, "begins_at" = $14, "ends_at" = $15, "minutes" = $16, "topic" = $17, "lecturer" = $18;

-- updateSession
update "course_session"
set "head_count" = $1
where "district_id" = $2 and "course_id" = $3 and "session_no" = $4;

-- attendanceOf: some
select "course_attendance"."course_id" as "courseId", "course_attendance"."session_no" as "sessionNo", "no"
from "course_attendance"
inner join "course_session" on "course_session"."district_id" = "course_attendance"."district_id" and "course_session"."course_id" = "course_attendance"."course_id" and "course_session"."session_no" = "course_attendance"."session_no"
where "course_attendance"."district_id" = $1 and "course_attendance"."course_id" in ($2) and "course_session"."cancelled" = $3
order by "course_attendance"."session_no", "no";

-- attendanceOf: none
-- (asks nothing)

-- noteCame: some
insert into "course_attendance" ("district_id", "course_id", "session_no", "no")
values ($1, $2, $3, $4), ($5, $6, $7, $8)
on conflict do nothing;

-- noteCame: nobody
-- (asks nothing)

-- noteWent: some
delete from "course_attendance"
where "district_id" = $1 and "course_id" = $2 and "session_no" = $3 and "no" in ($4, $5);

-- noteWent: nobody
-- (asks nothing)
