-- moveIntoLog
with brought as (
  delete from pending
  where eh = $1 and leaf_hash = any($2::bytea[])
  returning leaf_hash, line, key, n, by_then )
insert into entry (eh, idx, leaf_hash, line, key, n, by_then)
select $3, $4::integer + place.at::integer - 1, leaf_hash, line, key, n, by_then
from brought
join unnest($5::bytea[])
with ordinality as place (leaf_hash, at)
using (leaf_hash)
order by place.at;

-- appendLines
insert into "entry" ("eh", "idx", "leaf_hash", "line", "key", "n", "by_then")
values ($1, $2, $3, $4, $5, $6, $7);

-- markRevoked: some
insert into "revoked" ("eh", "key")
values ($1, $2)
on conflict do nothing;

-- markRevoked: none
-- (asks nothing)

-- entriesAmong
select "leaf_hash"
from "entry"
where "eh" = $1 and leaf_hash = any($2::bytea[]);

-- entryOf
select "idx", "by_then" as "byThen"
from "entry"
where "eh" = $1 and "leaf_hash" = $2;

-- leafHashesFrom
select "leaf_hash"
from "entry"
where "eh" = $1 and "idx" >= $2
order by "idx"
limit $3;

-- linesFrom
select "line"
from "entry"
where "eh" = $1 and "idx" >= $2
order by "idx"
limit $3;

-- countBallots
select count(*) as "count"
from "entry"
where "eh" = $1 and "key" is not null;

-- keepCheckpoint
insert into "checkpoint" ("eh", "size", "note")
values ($1, $2, $3);

-- checkpointsOf
select "size", "note"
from "checkpoint"
where "eh" = $1
order by "size";

-- newestCheckpoint
select "size", "note"
from "checkpoint"
where "eh" = $1
order by "size" desc
limit $2;
