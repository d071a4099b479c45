-- insertTeam
insert into "team" ("district_id", "team_id", "department_id", "name", "duties")
values ($1, $2, $3, $4, $5);

-- findTeam
select *
from "team"
where "district_id" = $1 and "team_id" = $2;

-- teamsOf: of one department
select *
from "team"
where "district_id" = $1 and "department_id" = $2
order by "department_id", "name";

-- teamsOf: of all
select *
from "team"
where "district_id" = $1
order by "department_id", "name";

-- insertPosting
insert into "posting" ("district_id", "posting_id", "team_id", "account_id", "title", "posted_from", "posted_until")
values ($1, $2, $3, $4, $5, $6, $7);

-- findPosting
select *
from "posting"
where "district_id" = $1 and "posting_id" = $2;

-- setPostingEnd
update "posting"
set "posted_until" = $1
where "district_id" = $2 and "posting_id" = $3;

-- postingsOfTeam
select *
from "posting"
where "district_id" = $1 and "team_id" = $2 and ("posted_until" is null or "posted_until" >= $3)
order by "title", "posting_id";

-- postingsOfPerson
select *
from "posting"
where "district_id" = $1 and "account_id" = $2
order by "posted_from", "posting_id";

-- departmentsOfPerson
select distinct "department_id"
from "posting"
inner join "team" on "team"."district_id" = "posting"."district_id" and "team"."team_id" = "posting"."team_id"
where "posting"."district_id" = $1 and "account_id" = $2 and "posted_from" <= $3 and ("posted_until" is null or "posted_until" >= $4)
order by "department_id";
