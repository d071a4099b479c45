-- insertVote
insert into "vote" ("district_id", "vote_id", "draft", "is_trial", "opens_at", "closes_at", "grace_s")
values ($1, $2, $3::jsonb, $4, $5, $6, $7)
on conflict ("district_id", "vote_id") do nothing;

-- findVote
select *
from "vote"
where "district_id" = $1 and "vote_id" = $2;

-- holdVote
select *
from "vote"
where "district_id" = $1 and "vote_id" = $2
for update;

-- votesOf
select *
from "vote"
where "district_id" = $1
order by "opens_at" desc, "vote_id";

-- updateDraft
update "vote"
set "draft" = $1::jsonb, "is_trial" = $2, "opens_at" = $3, "closes_at" = $4, "grace_s" = $5
where "district_id" = $6 and "vote_id" = $7;

-- deleteVote
delete from "vote"
where "district_id" = $1 and "vote_id" = $2;

-- keepRoster
update "vote"
set "roster_sealed" = $1, "roster_rows" = $2
where "district_id" = $3 and "vote_id" = $4;

-- announceVote: simple
update "vote"
set "announced_at" = $1, "eligibility" = $2::jsonb, "seal_pub" = $3, "share_hashes" = $4
where "district_id" = $5 and "vote_id" = $6;

-- announceVote: ceremony
update "vote"
set "announced_at" = $1, "eligibility" = $2::jsonb, "seal_pub" = $3, "share_hashes" = $4::jsonb
where "district_id" = $5 and "vote_id" = $6;

-- freezeVote
update "vote"
set "manifest" = $1, "eh" = $2, "seal_pub" = $3, "tie_seed_sealed" = $4
where "district_id" = $5 and "vote_id" = $6;

-- markHandedOver
update "vote"
set "handed_over_at" = $1, "roster_sealed" = $2
where "district_id" = $3 and "vote_id" = $4;

-- askClose
update "vote"
set "close_asked_at" = $1
where "district_id" = $2 and "vote_id" = $3;

-- markClosed
update "vote"
set "closed_at" = $1, "head" = $2
where "district_id" = $3 and "vote_id" = $4;

-- keepResult
update "vote"
set "seal_private" = $1, "result" = $2::jsonb, "explained" = $3::jsonb, "bundle_sha256" = $4, "ended_at" = $5
where "district_id" = $6 and "vote_id" = $7;

-- keepAttendance
update "vote"
set "attendance" = $1::jsonb, "attendance_at" = $2
where "district_id" = $3 and "vote_id" = $4;

-- certifyVote
update "vote"
set "certified_on" = $1
where "district_id" = $2 and "vote_id" = $3;

-- markDestroyed
update "vote"
set "destroyed_at" = $1
where "district_id" = $2 and "vote_id" = $3;
