-- rowsOfMarks
select "roll"."voter_key" as "voterKey", "roll"."channel", "roll_mark"."mark"
from "roll_mark"
inner join "roll" on "roll"."eh" = "roll_mark"."eh" and "roll"."voter_key" = "roll_mark"."voter_key"
where "roll_mark"."eh" = $1 and "roll_mark"."mark" in ($2, $3, $4);

-- insertTokens
insert into "roll" ("eh", "voter_key", "channel", "dong", "issued_on", "style", "blinded_hash", "leaf_index", "mark", "asking", "is_namesake")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
insert into "roll_mark" ("eh", "mark", "voter_key")
values ($1, $2, $3), ($4, $5, $6), ($7, $8, $9);

-- insertDeskMark
insert into "roll" ("eh", "voter_key", "channel", "dong", "issued_on", "style", "blinded_hash", "leaf_index", "mark", "asking", "is_namesake")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
insert into "roll_mark" ("eh", "mark", "voter_key")
values ($1, $2, $3);

-- findToken
select "voter_key" as "voterKey", "style", "blinded_hash" as "blindedHash", "leaf_index" as "leafIndex"
from "roll"
where "eh" = $1 and "blinded_hash" = $2;

-- findTokens
select "voter_key" as "voterKey", "style", "blinded_hash" as "blindedHash", "leaf_index" as "leafIndex"
from "roll"
where "eh" = $1 and "channel" = $2 and ("voter_key" = any($3) or "blinded_hash" = any($4));

-- findDeskMark: by its id
select "voter_key" as "voterKey", "channel", "mark", "asking", "is_namesake" as "isNamesake"
from "roll"
where "eh" = $1 and "mark" = $2;

-- findDeskMark: by what the desk drew
select "voter_key" as "voterKey", "channel", "mark", "asking", "is_namesake" as "isNamesake"
from "roll"
where "eh" = $1 and "asking" = $2;

-- deleteDeskMark
delete from "roll"
where "eh" = $1 and "mark" = $2;

-- insertUnmarked
select count(*) as "rows"
from "unmarked"
where "eh" = $1;
insert into "unmarked" ("eh", "unmarked_no", "channel", "officer", "why", "unmarked_on")
values ($1, $2, $3, $4, $5, $6);

-- countUnmarked
select count(*) as "rows"
from "unmarked"
where "eh" = $1;

-- countRoll
select "channel", "dong", count(*) as "rows", count(*) filter(where "is_namesake" = $1) as "namesakes"
from "roll"
where "eh" = $2
group by "channel", "dong"
order by "channel", "dong";
