-- insertCourse
insert into "course" ("district_id", "course_id", "kind", "title", "purpose", "audience", "place", "organiser", "seats", "waits", "opens_on", "closes_on", "completion_attended", "completion_of", "seated", "waiting", "last_no", "survey_id", "first_on", "last_on", "state", "summary", "persons", "completed")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
on conflict ("district_id", "course_id") do nothing;

-- findCourse
select *
from "course"
where "district_id" = $1 and "course_id" = $2;

-- holdCourse
select *
from "course"
where "district_id" = $1 and "course_id" = $2
for update;

-- keepCourse
select *
from "course"
where "district_id" = $1 and "course_id" = $2 for key share;

-- updateCourse
update "course"
set "state" = $1
where "district_id" = $2 and "course_id" = $3;

-- insertChange
insert into "course_change" ("district_id", "course_id", "session_no", "changed_at", "what", "reason", "change_no")
values ($1, $2, $3, $4, $5, $6, (
    select count(*)::integer + 1
    from course_change
    where district_id = $7 and course_id = $8));

-- changesOf
select "changed_at", "session_no", "what", "reason"
from "course_change"
where "district_id" = $1 and "course_id" = $2
order by "change_no";

-- listCourses: all
select "course".*, coalesce( course.state = 'announced' and $1::date between course.opens_on and course.closes_on and course.first_on is not null, false) as "open", (
  select count(*) as "count"
  from "course_session"
  where "course_session"."district_id" = "course"."district_id" and "course_session"."course_id" = "course"."course_id" and "course_session"."cancelled" = $2) as "sessions"
from "course"
where "course"."district_id" = $3
order by "open" desc, "course"."first_on" desc nulls first, "course"."course_id"
limit $4
offset $5;

-- listCourses: found
select "course".*, coalesce( course.state = 'announced' and $1::date between course.opens_on and course.closes_on and course.first_on is not null, false) as "open", (
  select count(*) as "count"
  from "course_session"
  where "course_session"."district_id" = "course"."district_id" and "course_session"."course_id" = "course"."course_id" and "course_session"."cancelled" = $2) as "sessions"
from "course"
where "course"."district_id" = $3 and extract(year from course.first_on) = $4 and "course"."kind" = $5 and "course"."state" = $6
order by "open" desc, "course"."first_on" desc nulls first, "course"."course_id"
limit $7
offset $8;

-- listCourses: open
select "course".*, coalesce( course.state = 'announced' and $1::date between course.opens_on and course.closes_on and course.first_on is not null, false) as "open", (
  select count(*) as "count"
  from "course_session"
  where "course_session"."district_id" = "course"."district_id" and "course_session"."course_id" = "course"."course_id" and "course_session"."cancelled" = $2) as "sessions"
from "course"
where "course"."district_id" = $3 and coalesce( course.state = 'announced' and $4::date between course.opens_on and course.closes_on and course.first_on is not null, false)
order by "open" desc, "course"."first_on" desc nulls first, "course"."course_id"
limit $5
offset $6;

-- countCourses
select count(*) as "count"
from "course"
where "course"."district_id" = $1 and extract(year from course.first_on) = $2 and "course"."kind" = $3 and coalesce( course.state = 'announced' and $4::date between course.opens_on and course.closes_on and course.first_on is not null, false);

-- yearsOfCourses
select distinct extract(year from first_on)::integer as "year"
from "course"
where "district_id" = $1 and "first_on" is not null
order by "year" desc;

-- allCourses
select *
from "course"
where "district_id" = $1
order by "first_on" desc, "course_id";

-- coursesOpenFrom
select *
from "course"
where "district_id" = $1 and "state" = $2 and coalesce("closes_on", "last_on") >= $3
order by "first_on", "course_id"
limit $4;
