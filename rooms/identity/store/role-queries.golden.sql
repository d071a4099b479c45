-- insertProposal
insert into "role_proposal" ("district_id", "proposal_id", "account_id", "role", "unit", "granted_from", "granted_until", "reason", "proposed_by", "proposed_on", "decided_by", "decision", "decided_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
on conflict do nothing
returning "proposal_id";

-- holdProposal
select "proposal_id" as "proposalId", "account_id" as "accountId", "role", "unit", "granted_from" as "from", "granted_until" as "until", "reason", "proposed_by" as "proposedBy", "proposed_on" as "proposedOn", "decision"
from "role_proposal"
where "district_id" = $1 and "proposal_id" = $2
for update;

-- waitingProposals
select "proposal_id" as "proposalId", "account_id" as "accountId", "role", "unit", "granted_from" as "from", "granted_until" as "until", "reason", "proposed_by" as "proposedBy", "proposed_on" as "proposedOn", "decision"
from "role_proposal"
where "district_id" = $1 and "decision" is null
order by "proposed_on", "proposal_id";

-- decideProposal
update "role_proposal"
set "decision" = $1, "decided_by" = $2, "decided_on" = $3
where "district_id" = $4 and "proposal_id" = $5;

-- deleteWaitingProposals
delete from "role_proposal"
where "district_id" = $1 and "account_id" = $2 and "decision" is null;

-- insertReview
insert into "role_review" ("district_id", "account_id", "role", "reviewed_on", "reviewed_by")
values ($1, $2, $3, $4, $5)
on conflict do nothing;

-- latestReviews
select "account_id", "role", max("reviewed_on") as "on"
from "role_review"
where "district_id" = $1
group by "account_id", "role"
order by "account_id", "role";
