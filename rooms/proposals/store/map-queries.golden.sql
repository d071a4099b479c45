-- listPlaced: all
select "placed"."proposal_id", "title", "state", "support_until", "latitude", "longitude"
from (
  select "proposal"."proposal_id", "proposal"."version", "state", "support_until", "submitted_at", "latitude", "longitude"
  from "proposal"
  inner join "proposal_point" on "proposal_point"."district_id" = $1 and "proposal_point"."proposal_id" = "proposal"."proposal_id" and "proposal_point"."version" = "proposal"."version"
  where "proposal"."district_id" = $2 and "proposal"."hidden" = $3
  order by "submitted_at" desc, "proposal"."proposal_id"
  limit $4) as "placed"
inner join "proposal_version" on "proposal_version"."district_id" = $5 and "proposal_version"."proposal_id" = "placed"."proposal_id" and "proposal_version"."version" = "placed"."version"
order by "submitted_at" desc, "placed"."proposal_id";

-- listPlaced: narrowed, among the few that letters found
select "placed"."proposal_id", "title", "state", "support_until", "latitude", "longitude"
from (
  select "proposal"."proposal_id", "proposal"."version", "state", "support_until", "submitted_at", "latitude", "longitude"
  from "proposal"
  inner join "proposal_point" on "proposal_point"."district_id" = $1 and "proposal_point"."proposal_id" = "proposal"."proposal_id" and "proposal_point"."version" = "proposal"."version"
  where "proposal"."district_id" = $2 and "proposal"."hidden" = $3 and "track" = $4 and "state" = $5 and "support_until" < $6 and "category" = $7 and "dong_id" = $8 and "submitted_on" >= $9 and "submitted_on" <= $10 and "proposal"."proposal_id" = any($11::text[])
  order by "submitted_at" desc, "proposal"."proposal_id"
  limit $12) as "placed"
inner join "proposal_version" on "proposal_version"."district_id" = $13 and "proposal_version"."proposal_id" = "placed"."proposal_id" and "proposal_version"."version" = "placed"."version"
order by "submitted_at" desc, "placed"."proposal_id";

-- countByDong: all
select "dong_id" as "dongId", count(*) as "count"
from "proposal"
where "proposal"."district_id" = $1 and "proposal"."hidden" = $2
group by "dong_id"
order by "dong_id" asc nulls last;

-- countByDong: narrowed, among the few that letters found
select "dong_id" as "dongId", count(*) as "count"
from "proposal"
where "proposal"."district_id" = $1 and "proposal"."hidden" = $2 and "track" = $3 and "state" = $4 and "support_until" < $5 and "category" = $6 and "dong_id" = $7 and "submitted_on" >= $8 and "submitted_on" <= $9 and "proposal"."proposal_id" = any($10::text[])
group by "dong_id"
order by "dong_id" asc nulls last;
