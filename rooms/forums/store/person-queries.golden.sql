-- holdPersons: first
select "forum_id" as "forumId", "no", "person" as "kept"
from "forum_registration"
where "district_id" = $1 and ("forum_id", "no") > ($2, $3) and "person" is not null
order by "forum_id", "no"
limit $4
for update;

-- holdPersons: next
select "forum_id" as "forumId", "no", "person" as "kept"
from "forum_registration"
where "district_id" = $1 and ("forum_id", "no") > ($2, $3) and "person" is not null
order by "forum_id", "no"
limit $4
for update;

-- putPerson
update "forum_registration"
set "person" = $1
where "district_id" = $2 and "forum_id" = $3 and "no" = $4;
