-- enrolmentsOf
select *
from "course_enrolment"
where "district_id" = $1 and "course_id" = $2
order by "state", "no";

-- findEnrolment
select *
from "course_enrolment"
where "district_id" = $1 and "course_id" = $2 and "no" = $3;

-- enrolmentOfAccount
select *
from "course_enrolment"
where "district_id" = $1 and "course_id" = $2 and "account_id" = $3;

-- coursesOfAccount
select "course_id"
from "course_enrolment"
where "district_id" = $1 and "account_id" = $2
order by "course_id";

-- holdByCode
select *
from "course_enrolment"
where "district_id" = $1 and "course_id" = $2 and "code" = $3
for update;

-- nextNo: seated
update "course"
set "last_no" = "last_no" + $1, "seated" = "seated" + $2
where "district_id" = $3 and "course_id" = $4
returning "last_no";

-- nextNo: waiting
update "course"
set "last_no" = "last_no" + $1, "waiting" = "waiting" + $2
where "district_id" = $3 and "course_id" = $4
returning "last_no";

-- insertEnrolment
insert into "course_enrolment" ("district_id", "course_id", "no", "account_id", "person", "channel", "state", "code", "ended_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- removeEnrolment: seated
delete from "course_enrolment"
where "district_id" = $1 and "course_id" = $2 and "no" = $3;
update "course"
set "seated" = "seated" - $1
where "district_id" = $2 and "course_id" = $3;

-- removeEnrolment: waiting
delete from "course_enrolment"
where "district_id" = $1 and "course_id" = $2 and "no" = $3;
update "course"
set "waiting" = "waiting" - $1
where "district_id" = $2 and "course_id" = $3;

-- moveUp
select *
from "course_enrolment"
where "district_id" = $1 and "course_id" = $2 and "state" = $3 and "person" is not null
order by "no"
limit $4;
update "course_enrolment"
set "state" = $1
where "district_id" = $2 and "course_id" = $3 and "no" in ($4);
update "course"
set "seated" = "seated" + $1, "waiting" = "waiting" - $2
where "district_id" = $3 and "course_id" = $4;

-- countAhead
select count(*) as "count"
from "course_enrolment"
where "district_id" = $1 and "course_id" = $2 and "state" = $3 and "no" < $4;

-- endEnrolments
update "course_enrolment"
set "ended_on" = $1
where "district_id" = $2 and "course_id" = $3;

-- forgetEnrolled
update "course_enrolment"
set "account_id" = $1, "person" = $2
where "district_id" = $3 and "account_id" = $4;
