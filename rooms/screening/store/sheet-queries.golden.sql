-- insertMembers
insert into "screening_member" ("district_id", "list_id", "person_no", "account_id", "seats", "handed_in_at", "reminded_at")
values ($1, $2, $3, $4, $5::jsonb, $6, $7);

-- membersOfList
select *
from "screening_member"
where "district_id" = $1 and "list_id" = $2
order by "person_no";

-- ownSheets
select "member"."list_id", "member"."handed_in_at"
from "screening_member" as "member"
inner join "screening_list" as "list" on "list"."district_id" = "member"."district_id" and "list"."list_id" = "member"."list_id"
where "member"."district_id" = $1 and "member"."account_id" = $2 and "list"."closed_on" is null
order by "list"."due_on"
limit $3;

-- noteHandedIn
update "screening_member"
set "handed_in_at" = $1
where "district_id" = $2 and "list_id" = $3 and "person_no" = $4;

-- noteReminded
update "screening_member"
set "reminded_at" = $1
where "district_id" = $2 and "list_id" = $3 and "person_no" in ($4, $5);

-- marksOfList
select *
from "screening_mark"
where "district_id" = $1 and "list_id" = $2
order by "person_no", "item_id";

-- putMarks
insert into "screening_mark" ("district_id", "list_id", "person_no", "item_id", "marks")
values ($1, $2, $3, $4, $5::jsonb)
on conflict ("district_id", "list_id", "person_no", "item_id") do update set "marks" = "excluded"."marks";

-- putRecusal
insert into "screening_recusal" ("district_id", "list_id", "person_no", "item_id", "recusal", "reason", "decider")
values ($1, $2, $3, $4, $5, $6, $7)
on conflict ("district_id", "list_id", "person_no", "item_id") do update set "recusal" = $8, "reason" = $9, "decider" = $10;
delete from "screening_mark"
where "district_id" = $1 and "list_id" = $2 and "person_no" = $3 and "item_id" = $4;

-- recusalsOfList
select *
from "screening_recusal"
where "district_id" = $1 and "list_id" = $2
order by "person_no", "item_id";
