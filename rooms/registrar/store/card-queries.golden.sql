-- insertBatch
insert into "card_batch" ("eh", "batch", "style", "printed", "drawn_hash")
values ($1, $2, $3, $4, $5);

-- findBatch
select "batch", "style", "printed", "drawn_hash" as "drawnHash"
from "card_batch"
where "eh" = $1 and "batch" = $2;

-- countPrinted
select coalesce(sum("printed"), 0) as "printed"
from "card_batch"
where "eh" = $1;

-- takeCardBack
insert into "card_back" ("eh", "ballot_key", "style", "why")
values ($1, $2, $3, $4)
on conflict do nothing;
select "why"
from "card_back"
where "eh" = $1 and "ballot_key" = $2;

-- listCardsBack
select "ballot_key" as "key", "style", "why"
from "card_back"
where "eh" = $1
order by "ballot_key";
