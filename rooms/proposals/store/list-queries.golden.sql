-- listProposals: newest
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from (
  select "proposal".*
  from "proposal"
  where "proposal"."district_id" = $1 and "proposal"."hidden" = $2
  order by "submitted_at" desc, "proposal"."proposal_id"
  limit $3
  offset $4) as "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = $5 and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
order by "submitted_at" desc, "proposal"."proposal_id";

-- listProposals: most supported, narrowed
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from (
  select "proposal".*
  from "proposal"
  where "proposal"."district_id" = $1 and "proposal"."hidden" = $2 and "track" = $3 and "state" = $4 and "support_until" < $5 and "category" = $6 and "dong_id" = $7 and "submitted_on" >= $8 and "submitted_on" <= $9 and "proposal"."proposal_id" in (
    select "proposal_letters"."proposal_id"
    from "proposal_letters"
    where "proposal_letters"."district_id" = $10 and ("jamo" like $11 and "jamo" like $12))
  order by "supports" desc, "submitted_at" desc, "proposal"."proposal_id"
  limit $13
  offset $14) as "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = $15 and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
order by "supports" desc, "submitted_at" desc, "proposal"."proposal_id";

-- listProposals: among the few that letters found
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from (
  select "proposal".*
  from (
    select "proposal".*
    from "proposal"
    where "proposal"."district_id" = $1 and "proposal"."hidden" = $2 and "proposal"."proposal_id" = any($3::text[])
    offset 0) as "proposal"
  order by "supports" desc, "submitted_at" desc, "proposal"."proposal_id"
  limit $4
  offset $5) as "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = $6 and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
order by "supports" desc, "submitted_at" desc, "proposal"."proposal_id";

-- listProposals: ending soon, by initials
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from (
  select "proposal".*
  from "proposal"
  where "proposal"."district_id" = $1 and "proposal"."hidden" = $2 and "state" = $3 and "support_until" >= $4 and "proposal"."proposal_id" in (
    select "proposal_letters"."proposal_id"
    from "proposal_letters"
    where "proposal_letters"."district_id" = $5 and "initials" like $6)
  order by support_until asc nulls last, "submitted_at" desc, "proposal"."proposal_id"
  limit $7
  offset $8) as "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = $9 and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
order by support_until asc nulls last, "submitted_at" desc, "proposal"."proposal_id";

-- countProposals: all
select count(*) as "count"
from (
  select "proposal"."proposal_id"
  from "proposal"
  where "proposal"."district_id" = $1 and "proposal"."hidden" = $2
  limit $3) as "counted";

-- countProposals: among the few that letters found
select count(*) as "count"
from (
  select "proposal"."proposal_id"
  from "proposal"
  where "proposal"."district_id" = $1 and "proposal"."hidden" = $2 and "proposal"."proposal_id" = any($3::text[])
  limit $4) as "counted";

-- foundInOrder
select "proposal"."proposal_id"
from "proposal"
where "proposal"."district_id" = $1 and "proposal"."hidden" = $2 and "track" = $3 and "state" = $4 and "support_until" < $5 and "category" = $6 and "dong_id" = $7 and "submitted_on" >= $8 and "submitted_on" <= $9 and (proposal.proposal_id in ((
      select "proposal_letters"."proposal_id"
      from "proposal_letters"
      where "proposal_letters"."district_id" = $10 and ("jamo" like $11 and "jamo" like $12)))) is true
order by "supports" desc, "submitted_at" desc, "proposal"."proposal_id"
limit $13;

-- foundByLetters
select "proposal_letters"."proposal_id"
from "proposal_letters"
where "proposal_letters"."district_id" = $1 and ("jamo" like $2 and "jamo" like $3)
limit $4;

-- removeLetters
delete from "proposal_letters"
where "district_id" = $1 and "proposal_id" = $2;

-- listOwn
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from (
  select "proposal".*
  from "proposal"
  where "proposal"."district_id" = $1 and "proposed_by" = $2
  order by "submitted_at" desc, "proposal"."proposal_id"
  limit $3
  offset $4) as "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = $5 and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
order by "submitted_at" desc, "proposal"."proposal_id";

-- countOwn
select count(*) as "count"
from "proposal"
where "proposal"."district_id" = $1 and "proposed_by" = $2;

-- findSimilar
select "proposal_id"
from (
  select "proposal_letters"."proposal_id", "jamo"
  from "proposal_letters"
  inner join "proposal" on "proposal"."district_id" = "proposal_letters"."district_id" and "proposal"."proposal_id" = "proposal_letters"."proposal_id"
  where "proposal_letters"."district_id" = $1 and ("jamo" like $2 or "jamo" like $3) and "proposal"."hidden" = $4 and "proposal"."state" not in ($5, $6, $7)
  limit $8) as "candidate"
order by (jamo like $9)::int + (jamo like $10)::int desc, length(jamo), "proposal_id"
limit $11;
select "proposal".*, "proposal_version"."title", "proposal_version"."place"
from (
  select "proposal".*
  from "proposal"
  where "proposal"."district_id" = $1 and "proposal"."proposal_id" in ($2)) as "proposal"
inner join "proposal_version" on "proposal_version"."district_id" = $3 and "proposal_version"."proposal_id" = "proposal"."proposal_id" and "proposal_version"."version" = "proposal"."version"
order by "submitted_at" desc, "proposal"."proposal_id";

-- putLetters
insert into "proposal_letters" ("district_id", "proposal_id", "jamo", "initials")
values ($1, $2, $3, $4)
on conflict ("district_id", "proposal_id") do update set "jamo" = $5, "initials" = $6;
