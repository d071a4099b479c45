-- insertCode
insert into "code" ("eh", "code_id", "code_hash", "tries_left", "person_mark", "phone_mark", "phone", "is_guarded", "ends_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- holdCode
select "code_id" as "codeId", "code_hash" as "codeHash", "tries_left" as "triesLeft", "person_mark" as "personMark", "phone_mark" as "phoneMark", "phone", "is_guarded" as "isGuarded", "ends_at" as "endsAt"
from "code"
where "eh" = $1 and "code_id" = $2
for update;

-- setTriesLeft
update "code"
set "tries_left" = $1
where "eh" = $2 and "code_id" = $3;

-- deleteCode
delete from "code"
where "eh" = $1 and "code_id" = $2;

-- insertProof
insert into "proof" ("eh", "proof_hash", "ci_mark", "phone_mark", "person_mark", "style", "dong", "phone", "ends_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- findProof
select *
from "proof"
where "eh" = $1 and "proof_hash" = $2;

-- deleteProofs
delete from "proof"
where "eh" = $1 and "proof_hash" in ($2, $3);

-- forgetOver
delete from "code"
where "ends_at" < $1;
delete from "proof"
where "ends_at" < $1;

-- insertRoster
insert into "roster" ("eh", "person_mark", "phone_mark")
values ($1, $2, $3)
on conflict do nothing;

-- countRoster
select count(*) as "rows"
from "roster"
where "eh" = $1;

-- isOnRoster: with a telephone
select "eh"
from "roster"
where "eh" = $1 and "person_mark" = $2 and "phone_mark" in ($3, $4)
limit $5;

-- isOnRoster: without
select "eh"
from "roster"
where "eh" = $1 and "person_mark" = $2
limit $3;
