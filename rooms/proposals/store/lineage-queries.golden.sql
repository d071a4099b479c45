-- sourcesOf
select "merged_into" as "of", "proposal_id" as "next"
from "proposal"
where "district_id" = $1 and "merged_into" in ($2, $3)
union all
select "proposal_id" as "of", "split_from" as "next"
from "proposal_split"
where "district_id" = $4 and "proposal_id" in ($5, $6)
order by "of", "next";

-- outcomesOf
select "proposal_id" as "of", "merged_into" as "next"
from "proposal"
where "district_id" = $1 and "proposal_id" in ($2, $3) and "merged_into" is not null
union all
select "split_from" as "of", "proposal_id" as "next"
from "proposal_split"
where "district_id" = $4 and "split_from" in ($5, $6)
order by "of", "next";

-- proposersOf
select "proposal_id" as "id", "proposed_by" as "accountId"
from "proposal"
where "district_id" = $1 and "proposal_id" in ($2, $3) and "proposed_by" is not null;
