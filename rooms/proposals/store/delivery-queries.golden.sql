-- listDelivered
select "proposal"."proposal_id" as "proposalId", "proposal_version"."title", "proposal_delivery"."means", "proposal_delivery"."delivered_on" as "on", "proposal_delivery"."message_id" as "messageId"
from "proposal_delivery"
inner join "proposal" on "proposal"."district_id" = "proposal_delivery"."district_id" and "proposal"."proposal_id" = "proposal_delivery"."proposal_id"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
where "proposal_delivery"."district_id" = $1 and "means" = $2
order by "delivered_on" desc, "proposal_delivery"."proposal_id", "delivery_no"
limit $3
offset $4;

-- countDelivered
select count(*) as "count"
from "proposal_delivery"
where "proposal_delivery"."district_id" = $1;

-- countLettersOn
select count(*) as "count"
from "proposal_delivery"
where "proposal_delivery"."district_id" = $1 and "means" = $2 and "delivered_on" = $3;

-- lettersOn
select "proposal"."proposal_id", "proposal_version"."title", "submitted_on", "department_id", "verdict", "reason_codes", "opinion"
from "proposal_delivery"
inner join "proposal" on "proposal"."district_id" = "proposal_delivery"."district_id" and "proposal"."proposal_id" = "proposal_delivery"."proposal_id"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
inner join "proposal_answer" on "proposal_answer"."district_id" = "proposal"."district_id" and "proposal_answer"."proposal_id" = "proposal"."proposal_id"
where "proposal_delivery"."district_id" = $1 and "means" = $2 and "delivered_on" = $3
order by "proposal"."proposal_id", "delivery_no"
limit $4
offset $5;
