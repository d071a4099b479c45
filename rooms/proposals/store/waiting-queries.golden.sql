-- outsideCycles: none
select "proposal_id" as "id", "cycle_id" as "cycleId", "submitted_on" as "submittedOn", "state", "support_until" as "supportUntil", "track"
from "proposal"
where "district_id" = $1
order by "submitted_at" desc, "proposal_id";

-- outsideCycles: some
select "proposal_id" as "id", "cycle_id" as "cycleId", "submitted_on" as "submittedOn", "state", "support_until" as "supportUntil", "track"
from "proposal"
where "district_id" = $1 and "cycle_id" not in ($2)
order by "submitted_at" desc, "proposal_id";

-- putIntoCycle
update "proposal"
set "cycle_id" = $1
where "district_id" = $2 and "proposal_id" in ($3);
