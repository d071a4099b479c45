-- takesArguments
select "takes_arguments"
from "proposal_setting"
where "district_id" = $1;

-- setTakesArguments
insert into "proposal_setting" ("district_id", "takes_arguments")
values ($1, $2)
on conflict ("district_id") do update set "takes_arguments" = $3;

-- nextArgument
insert into "proposal_argument_count" ("district_id", "proposal_id", "last_no", "shown_for", "shown_against")
values ($1, $2, $3, $4, $5)
on conflict ("district_id", "proposal_id") do update set "last_no" = "proposal_argument_count"."last_no" + $6, "shown_for" = "proposal_argument_count"."shown_for" + $7, "shown_against" = "proposal_argument_count"."shown_against" + $8
returning "last_no";

-- countShown: for
update "proposal_argument_count"
set "shown_for" = "shown_for" + $1
where "district_id" = $2 and "proposal_id" = $3;

-- countShown: against
update "proposal_argument_count"
set "shown_against" = "shown_against" + $1
where "district_id" = $2 and "proposal_id" = $3;

-- countsOf
select "shown_for", "shown_against"
from "proposal_argument_count"
where "district_id" = $1 and "proposal_id" = $2;

-- addArgument
insert into "proposal_argument" ("district_id", "proposal_id", "argument_id", "argument_no", "reply_to", "account_id", "written_at", "hidden_reason", "side", "says")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict do nothing;

-- holdArgument
select *
from "proposal_argument"
where "district_id" = $1 and "proposal_id" = $2 and "argument_no" = $3
for update;

-- argumentsOf: all
select *
from "proposal_argument"
where "district_id" = $1 and "proposal_id" = $2 and "reply_to" is null
order by "argument_no" desc
limit $3;

-- argumentsOf: of a side, further on
select *
from "proposal_argument"
where "district_id" = $1 and "proposal_id" = $2 and "reply_to" is null and "side" = $3 and "argument_no" < $4
order by "argument_no" desc
limit $5;

-- repliesTo
select "answer".*
from unnest($1::integer[]) as asked(no)
inner join lateral (
  select *
  from "proposal_argument"
  where "district_id" = $2 and "proposal_id" = $3 and "reply_to" = "asked"."no"
  order by "argument_no"
  limit $4) as "answer" on true
order by "answer"."argument_no";

-- countReplies
select count(*) as "replies"
from "proposal_argument"
where "district_id" = $1 and "proposal_id" = $2 and "reply_to" = $3;

-- setArgumentHidden
update "proposal_argument"
set "hidden_reason" = $1
where "district_id" = $2 and "proposal_id" = $3 and "argument_no" = $4;

-- addArgumentModeration
select count(*) as "acts"
from "proposal_argument_moderation"
where "district_id" = $1 and "proposal_id" = $2 and "argument_no" = $3;
insert into "proposal_argument_moderation" ("district_id", "proposal_id", "argument_no", "act_no", "done_on", "act", "reason", "role")
values ($1, $2, $3, $4, $5, $6, $7, $8);
