-- insertRecusal
insert into "recusal" ("district_id", "meeting_id", "agenda_no", "person_no", "ground", "reason")
values ($1, $2, $3, $4, $5, $6);

-- recusalsOf
select *
from "recusal"
where "district_id" = $1 and "meeting_id" = $2
order by "agenda_no", "person_no";

-- insertVote: roll
insert into "meeting_vote" ("district_id", "vote_id", "meeting_id", "agenda_no", "method", "motion", "reply_by", "opened_at", "closed_at", "counted", "gate_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- insertVote: secret
insert into "meeting_vote" ("district_id", "vote_id", "meeting_id", "agenda_no", "method", "motion", "reply_by", "opened_at", "closed_at", "counted", "gate_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
insert into "secret_box" ("district_id", "vote_id", "in_favour", "against", "abstained")
values ($1, $2, $3, $4, $5);

-- findVote
select *
from "meeting_vote"
where "district_id" = $1 and "vote_id" = $2;

-- votesOf
select *
from "meeting_vote"
where "district_id" = $1 and "meeting_id" = $2
order by "opened_at", "vote_id";

-- closeVote
update "meeting_vote"
set "closed_at" = $1, "counted" = $2::jsonb
where "district_id" = $3 and "vote_id" = $4;
delete from "secret_box"
where "district_id" = $1 and "vote_id" = $2;

-- noteGate
update "meeting_vote"
set "gate_id" = $1
where "district_id" = $2 and "vote_id" = $3;

-- insertNamedChoices: none
-- (asks nothing)

-- insertNamedChoices: one
insert into "named_choice" ("district_id", "vote_id", "person_no", "choice")
values ($1, $2, $3, $4);

-- namedChoicesOf: none
-- (asks nothing)

-- namedChoicesOf: one
select *
from "named_choice"
where "district_id" = $1 and "vote_id" in ($2)
order by "vote_id", "person_no";

-- putSecretChoice
insert into "secret_voter" ("district_id", "vote_id", "person_no")
values ($1, $2, $3);
update "secret_box"
set "in_favour" = "in_favour" + $1, "against" = "against" + $2, "abstained" = "abstained" + $3
where "district_id" = $4 and "vote_id" = $5;

-- secretVotersOf: none
-- (asks nothing)

-- secretVotersOf: one
select *
from "secret_voter"
where "district_id" = $1 and "vote_id" in ($2)
order by "vote_id", "person_no";

-- secretSums
select "in_favour", "against", "abstained"
from "secret_box"
where "district_id" = $1 and "vote_id" = $2;
