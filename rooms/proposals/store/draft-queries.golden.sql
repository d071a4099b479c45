-- putDraft
insert into "proposal_draft" ("district_id", "proposal_id", "account_id", "words", "saved_at")
values ($1, $2, $3, $4::jsonb, $5)
on conflict ("district_id", "proposal_id") do update set "account_id" = $6, "words" = $7::jsonb, "saved_at" = $8;

-- findDraft
select *
from "proposal_draft"
where "district_id" = $1 and "proposal_id" = $2;

-- draftOf
select *
from "proposal_draft"
where "district_id" = $1 and "account_id" = $2;

-- endDraftsOf: all
delete from "proposal_draft"
where "district_id" = $1 and "account_id" = $2;

-- endDraftsOf: but one
delete from "proposal_draft"
where "district_id" = $1 and "account_id" = $2 and "proposal_id" != $3;

-- endUnownedDraft
delete from "proposal_draft"
where "district_id" = $1 and "proposal_id" = $2 and "account_id" is null;

-- endUnownedBefore
delete from "proposal_draft"
where "district_id" = $1 and "account_id" is null and "saved_at" < $2;
