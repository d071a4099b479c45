-- insertCalled: alone
insert into "called_meeting" ("district_id", "meeting_id", "body_id", "kind", "session", "form", "called_by", "request_id", "topic", "place", "held_on", "begins_at", "ends_at", "called_on", "short_notice_reason", "sequence", "state", "rules", "check_in_code", "observers", "staff", "opened_at", "closed_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18::jsonb, $19, $20, $21, $22, $23);

-- insertCalled: joint
insert into "called_meeting" ("district_id", "meeting_id", "body_id", "kind", "session", "form", "called_by", "request_id", "topic", "place", "held_on", "begins_at", "ends_at", "called_on", "short_notice_reason", "sequence", "state", "rules", "check_in_code", "observers", "staff", "opened_at", "closed_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18::jsonb, $19, $20, $21, $22, $23);
insert into "joined_body" ("district_id", "meeting_id", "body_id")
values ($1, $2, $3);

-- lockCalled
select *
from "called_meeting"
where "district_id" = $1 and "meeting_id" = $2
for update;

-- findCalled
select *
from "called_meeting"
where "district_id" = $1 and "meeting_id" = $2;

-- calledByIds: none
-- (asks nothing)

-- calledByIds: one
select *
from "called_meeting"
where "district_id" = $1 and "meeting_id" in ($2);

-- listCalled: all
select *
from "called_meeting"
where "district_id" = $1
order by "held_on" desc, "meeting_id"
limit $2
offset $3;

-- listCalled: filtered
select *
from "called_meeting"
where "district_id" = $1 and "body_id" = $2 and "state" in ($3)
order by "held_on" desc, "meeting_id"
limit $4
offset $5;

-- laterOfBody
select "meeting_id", "topic", "held_on"
from "called_meeting"
where "district_id" = $1 and "body_id" = $2 and "meeting_id" <> $3 and "held_on" >= $4 and "state" in ($5, $6)
order by "held_on", "meeting_id"
limit $7;

-- updateCalled
update "called_meeting"
set "state" = $1, "sequence" = $2
where "district_id" = $3 and "meeting_id" = $4;

-- checkInCodeOf
select "check_in_code"
from "called_meeting"
where "district_id" = $1 and "meeting_id" = $2;

-- insertCallChange
insert into "call_change" ("district_id", "meeting_id", "sequence", "what", "changed_on", "reason", "held_on", "begins_at", "place", "point")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- callChangesOf
select "sequence", "what", "changed_on", "reason", "held_on", "begins_at", "place", "point"
from "call_change"
where "district_id" = $1 and "meeting_id" = $2
order by "sequence";

-- insertAgenda
insert into "agenda_item" ("district_id", "meeting_id", "agenda_no", "kind", "title", "item_id", "notes")
values ($1, $2, $3, $4, $5, $6, $7);

-- agendaOf
select *
from "agenda_item"
where "district_id" = $1 and "meeting_id" = $2
order by "agenda_no";

-- updateNotes
update "agenda_item"
set "notes" = $1
where "district_id" = $2 and "meeting_id" = $3 and "agenda_no" = $4;

-- putRules
insert into "meeting_rules" ("district_id", "body_id", "rules")
values ($1, $2, $3::jsonb)
on conflict ("district_id", "body_id") do update set "rules" = $4::jsonb;

-- findRules
select "rules"
from "meeting_rules"
where "district_id" = $1 and "body_id" = $2;
