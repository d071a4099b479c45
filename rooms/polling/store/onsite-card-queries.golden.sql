-- keepWord
delete from "vote_second_word"
where "district_id" = $1 and "vote_id" = $2 and "account_id" = $3;
insert into "vote_second_word" ("district_id", "vote_id", "word_hash", "account_id", "ends_at")
values ($1, $2, $3, $4, $5);

-- findWord
select "account_id"
from "vote_second_word"
where "district_id" = $1 and "vote_id" = $2 and "word_hash" = $3 and "ends_at" > $4
for update;

-- useWord
delete from "vote_second_word"
where "district_id" = $1 and "vote_id" = $2 and "word_hash" = $3;

-- insertBatch
insert into "vote_card_batch" ("district_id", "vote_id", "batch", "style", "cards", "account_id", "witnessed_by", "begun_at")
values ($1, $2, $3, $4, $5, $6, $7, $8);

-- batchesOf
select "batch", "style", "cards", "begun_at"
from "vote_card_batch"
where "district_id" = $1 and "vote_id" = $2
order by "batch";
