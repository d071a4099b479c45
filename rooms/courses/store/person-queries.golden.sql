-- holdPersons
select "course_id" as "courseId", "no", "person" as "kept"
from "course_enrolment"
where "district_id" = $1 and ("course_id", "no") > ($2, $3) and "person" is not null
order by "course_id", "no"
limit $4
for update;

-- putPerson
update "course_enrolment"
set "person" = $1
where "district_id" = $2 and "course_id" = $3 and "no" = $4;
