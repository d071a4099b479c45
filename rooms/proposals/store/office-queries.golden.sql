-- movementsOf
select *
from "proposal_movement"
where "district_id" = $1 and "proposal_id" = $2
order by "movement_no";

-- addMovement
select coalesce(max("movement_no"), 0) as "last"
from "proposal_movement"
where "district_id" = $1 and "proposal_id" = $2;
insert into "proposal_movement" ("district_id", "proposal_id", "movement_no", "kind", "from_department_id", "to_department_id", "to_agency", "reason", "role", "moved_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- findAnswer
select *
from "proposal_answer"
where "district_id" = $1 and "proposal_id" = $2;

-- putAnswer
insert into "proposal_answer" ("district_id", "proposal_id", "verdict", "reason_codes", "opinion", "state", "drafted_by", "drafted_on", "checked_by", "checked_on", "returned_note", "sent_on")
values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $11, $12)
on conflict ("district_id", "proposal_id") do update set "verdict" = $13, "reason_codes" = $14::jsonb, "opinion" = $15, "state" = $16, "drafted_by" = $17, "drafted_on" = $18, "checked_by" = $19, "checked_on" = $20, "returned_note" = $21, "sent_on" = $22;

-- markChecked
update "proposal_answer"
set "state" = $1, "checked_by" = $2, "checked_on" = $3, "returned_note" = $4
where "district_id" = $5 and "proposal_id" = $6;

-- markReturned
update "proposal_answer"
set "returned_note" = $1
where "district_id" = $2 and "proposal_id" = $3;

-- markSent
update "proposal_answer"
set "state" = $1, "sent_on" = $2
where "district_id" = $3 and "proposal_id" = $4;

-- addDeliveries
insert into "proposal_delivery" ("district_id", "proposal_id", "delivery_no", "means", "delivered_on", "message_id", "note")
values ($1, $2, $3, $4, $5, $6, $7);

-- deliveriesOf
select "means", "delivered_on"
from "proposal_delivery"
where "district_id" = $1 and "proposal_id" = $2
order by "delivery_no";

-- moderationOf
select "act", "reason", "role", "done_on"
from "proposal_moderation"
where "district_id" = $1 and "proposal_id" = $2
order by "act_no";

-- addModeration
select coalesce(max("act_no"), 0) as "last"
from "proposal_moderation"
where "district_id" = $1 and "proposal_id" = $2;
insert into "proposal_moderation" ("district_id", "proposal_id", "act_no", "act", "file_id", "reason", "role", "done_on")
values ($1, $2, $3, $4, $5, $6, $7, $8);
