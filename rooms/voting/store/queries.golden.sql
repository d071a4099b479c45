-- insertBallot
insert into "recorded_ballot" ("district_id", "ballot_id", "name", "held_from", "held_to", "held_precision", "channel", "eligibility", "advisory", "source", "gate_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- insertContests
insert into "recorded_contest" ("district_id", "ballot_id", "contest_id", "contest_no", "title", "choices_kind", "choices_n", "voters", "stated_votes")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- insertOptions
insert into "recorded_option" ("district_id", "ballot_id", "contest_id", "option_id", "option_no", "item_id", "name", "amount", "votes", "stated_rank", "stated_share")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- allBallots
select *
from "recorded_ballot"
where "district_id" = $1
order by "held_from" desc, "ballot_id";
select *
from "recorded_contest"
where "district_id" = $1 and "ballot_id" in ($2)
order by "contest_no";
select *
from "recorded_option"
where "district_id" = $1 and "ballot_id" in ($2)
order by "option_no";

-- findBallot
select *
from "recorded_ballot"
where "district_id" = $1 and "ballot_id" = $2;
select *
from "recorded_contest"
where "district_id" = $1 and "ballot_id" in ($2)
order by "contest_no";
select *
from "recorded_option"
where "district_id" = $1 and "ballot_id" in ($2)
order by "option_no";

-- ballotAtGate
select "ballot_id"
from "recorded_ballot"
where "district_id" = $1 and "gate_id" = $2;

-- ballotsWithItems
select *
from "recorded_ballot"
where "district_id" = $1 and "ballot_id" in (
  select "recorded_option"."ballot_id"
  from "recorded_option"
  where "recorded_option"."district_id" = $2 and "recorded_option"."item_id" in ($3))
order by "held_from", "ballot_id";
select *
from "recorded_contest"
where "district_id" = $1 and "ballot_id" in ($2)
order by "contest_no";
select *
from "recorded_option"
where "district_id" = $1 and "ballot_id" in ($2)
order by "option_no";
