-- addIntake
insert into "proposal_intake" ("district_id", "proposal_id", "intake_id", "way", "received_on", "consent", "consented_on", "contact", "contact_index", "destroy_after")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- idsOfContact
select "proposal_id"
from "proposal_intake"
where "district_id" = $1 and "contact_index" in ($2, $3)
order by "received_on" desc, "proposal_id"
limit $4;

-- idsOfAccount
select "proposal_id"
from "proposal"
where "district_id" = $1 and "proposed_by" = $2
order by "submitted_at" desc, "proposal_id"
limit $3;

-- listedProposals
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
where "proposal"."district_id" = $1 and "proposal"."proposal_id" in ($2)
order by "proposal"."submitted_at" desc, "proposal"."proposal_id";

-- contactsOf
select "proposal_id" as "proposalId", "contact"
from "proposal_intake"
where "district_id" = $1 and "proposal_id" in ($2) and "contact" is not null;

-- holdContacts
select "proposal_id" as "key", "contact" as "kept"
from "proposal_intake"
where "district_id" = $1 and "proposal_id" > $2 and "contact" is not null
order by "proposal_id"
limit $3
for update;

-- putContact
update "proposal_intake"
set "contact" = $1, "contact_index" = $2
where "district_id" = $3 and "proposal_id" = $4;
