-- insertVote
insert into "forum_vote" ("district_id", "forum_id", "vote_id", "title", "method", "most_choices", "state", "people")
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict ("district_id", "vote_id") do nothing;
insert into "forum_option" ("district_id", "vote_id", "option_no", "title", "item_id", "votes")
values ($1, $2, $3, $4, $5, $6), ($7, $8, $9, $10, $11, $12), ($13, $14, $15, $16, $17, $18), ($19, $20, $21, $22, $23, $24);

-- votesOf: one
select *
from "forum_vote"
where "district_id" = $1 and "forum_id" in ($2)
order by "vote_id";
select *
from "forum_option"
where "district_id" = $1 and "vote_id" in ($2)
order by "option_no";

-- votesOf: none
-- (asks nothing)

-- holdVote
select "vote_id"
from "forum_vote"
where "district_id" = $1 and "vote_id" = $2
for update;

-- addVoter
insert into "forum_voter" ("district_id", "vote_id", "forum_id", "no")
values ($1, $2, $3, $4)
on conflict do nothing
returning "no";

-- hasVoted
select "no"
from "forum_voter"
where "district_id" = $1 and "forum_id" = $2 and "no" = $3
limit $4;

-- countBallot
update "forum_vote"
set "people" = "people" + $1
where "district_id" = $2 and "vote_id" = $3;
update "forum_option"
set "votes" = "votes" + $1
where "district_id" = $2 and "vote_id" = $3 and "option_no" in ($4, $5);

-- enterCounts
update forum_option o
set votes = counted.votes
from jsonb_to_recordset($1::jsonb) as counted(no integer, votes integer)
where o.district_id = $2 and o.vote_id = $3 and o.option_no = counted.no;

-- closeVote: ballot
update "forum_vote"
set "state" = $1
where "district_id" = $2 and "vote_id" = $3;

-- closeVote: show
update "forum_vote"
set "state" = $1, "people" = $2
where "district_id" = $3 and "vote_id" = $4;

-- forumsOfItems: some
select distinct "forum"."forum_id"
from "forum_option"
inner join "forum_vote" on "forum_vote"."district_id" = "forum_option"."district_id" and "forum_vote"."vote_id" = "forum_option"."vote_id"
inner join "forum" on "forum"."district_id" = "forum_vote"."district_id" and "forum"."forum_id" = "forum_vote"."forum_id"
where "forum_option"."district_id" = $1 and "forum_option"."item_id" in ($2) and "forum"."state" = $3
order by "forum"."forum_id";

-- forumsOfItems: none
-- (asks nothing)
