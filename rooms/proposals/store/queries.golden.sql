-- insertProposal
insert into "proposal" ("district_id", "proposal_id", "cycle_id", "track", "state", "category", "dong_id", "proposed_by", "version", "submitted_at", "submitted_on", "support_until", "reached_on", "supports", "department_id", "due_on", "ended_on", "bounces", "hidden", "merged_into")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);

-- findProposal
select *
from "proposal"
where "district_id" = $1 and "proposal_id" = $2;

-- proposalsWithIds: some
select *
from "proposal"
where "district_id" = $1 and "proposal_id" in ($2);

-- proposalsWithIds: none
-- (asks nothing)

-- holdProposal
select *
from "proposal"
where "district_id" = $1 and "proposal_id" = $2
for update;

-- holdProposals
select *
from "proposal"
where "district_id" = $1 and "proposal_id" in ($2)
order by "proposal_id"
for update;

-- changeProposal
update "proposal"
set "state" = $1, "due_on" = $2, "ended_on" = $3
where "district_id" = $4 and "proposal_id" = $5;

-- writeVersion
insert into "proposal_version" ("district_id", "proposal_id", "version", "title", "place", "problem", "wish", "reason", "role", "written_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict ("district_id", "proposal_id", "version") do update set "title" = $11, "place" = $12, "problem" = $13, "wish" = $14, "reason" = $15, "role" = $16, "written_at" = $17;
delete from "proposal_point"
where "district_id" = $1 and "proposal_id" = $2 and "version" = $3;
insert into "proposal_point" ("district_id", "proposal_id", "version", "latitude", "longitude")
values ($1, $2, $3, $4, $5);

-- versionsOf
select "proposal_version".*, "latitude", "longitude"
from "proposal_version"
left join "proposal_point" on "proposal_point"."district_id" = "proposal_version"."district_id" and "proposal_point"."proposal_id" = "proposal_version"."proposal_id" and "proposal_point"."version" = "proposal_version"."version"
where "proposal_version"."district_id" = $1 and "proposal_version"."proposal_id" = $2
order by "proposal_version"."version" desc;

-- mergedInto
select "proposal"."proposal_id" as "id", "proposal_version"."title", "proposal"."hidden"
from "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
where "proposal"."district_id" = $1 and "proposal"."merged_into" = $2
order by "proposal"."proposal_id";

-- proposalsIn
select "proposal_id"
from "proposal"
where "district_id" = $1 and "cycle_id" = $2 and "state" in ($3, $4)
order by "proposal_id";

-- namesOf
select "proposal"."proposal_id" as "id", "proposal_version"."title", "proposal"."hidden"
from "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = "proposal"."district_id" and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
where "proposal"."district_id" = $1 and "proposal"."proposal_id" in ($2)
order by "proposal"."proposal_id";

-- rulesOf
select *
from "proposal_rules"
where "district_id" = $1;

-- putRules
insert into "proposal_rules" ("district_id", "track", "needed", "support_days", "clock", "edit_hours", "bounces")
values ($1, $2, $3, $4, $5::jsonb, $6, $7)
on conflict ("district_id", "track") do update set "needed" = $8, "support_days" = $9, "clock" = $10::jsonb, "edit_hours" = $11, "bounces" = $12;
