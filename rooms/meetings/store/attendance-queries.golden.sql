-- insertMembers
insert into "meeting_person" ("district_id", "meeting_id", "person_no", "account_id")
values ($1, $2, $3, $4);
insert into "meeting_seat" ("district_id", "meeting_id", "seat_id", "person_no", "body_id", "kind", "label")
values ($1, $2, $3, $4, $5, $6, $7);

-- membersOf
select "person_no", "account_id"
from "meeting_person"
where "district_id" = $1 and "meeting_id" = $2
order by "person_no";
select *
from "meeting_seat"
where "district_id" = $1 and "meeting_id" = $2
order by "seat_id";

-- ownNumber
select "person_no"
from "meeting_person"
where "district_id" = $1 and "meeting_id" = $2 and "account_id" = $3;

-- presencesOf
select *
from "presence"
where "district_id" = $1 and "meeting_id" = $2
order by "came_at", "person_no";

-- changePresences: some
update "presence"
set "left_at" = $1
where "district_id" = $2 and "meeting_id" = $3 and "person_no" in ($4) and "left_at" is null;
insert into "presence" ("district_id", "meeting_id", "person_no", "came_at", "left_at", "by_proxy", "noted_by")
values ($1, $2, $3, $4, $5, $6, $7);

-- changePresences: none
-- (asks nothing)

-- endPresences
update "presence"
set "left_at" = $1
where "district_id" = $2 and "meeting_id" = $3 and "left_at" is null;

-- wrongCodesOf
select "tries"
from "check_in_try"
where "district_id" = $1 and "meeting_id" = $2 and "person_no" = $3;

-- countWrongCode
insert into "check_in_try" ("district_id", "meeting_id", "person_no", "tries")
values ($1, $2, $3, $4)
on conflict ("district_id", "meeting_id", "person_no") do update set "tries" = "check_in_try"."tries" + $5;

-- meetingsOfAccount
select "meeting_person"."meeting_id", "meeting_seat"."label"
from "meeting_person"
inner join "called_meeting" on "called_meeting"."district_id" = "meeting_person"."district_id" and "called_meeting"."meeting_id" = "meeting_person"."meeting_id"
inner join "meeting_seat" on "meeting_seat"."district_id" = "meeting_person"."district_id" and "meeting_seat"."meeting_id" = "meeting_person"."meeting_id" and "meeting_seat"."person_no" = "meeting_person"."person_no"
where "meeting_person"."district_id" = $1 and "meeting_person"."account_id" = $2
order by "called_meeting"."held_on" desc, "meeting_seat"."seat_id"
limit $3;
