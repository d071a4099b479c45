-- lastBallotsOf
select distinct on (key) key, n, line, leaf_hash as "leafHash", by_then as "byThen"
from (
  select key, n, line, leaf_hash, by_then
  from pending
  where eh = $1 and key = any($2)
  union all
  select key, n, line, leaf_hash, by_then
  from entry
  where eh = $3 and key = any($4) ) as taken
order by key, n desc;

-- revokedAmong
select "key"
from "revoked"
where "eh" = $1 and key = any($2);

-- insertPending
insert into pending (eh, leaf_hash, key, n, line, by_then)
select $1, leaf_hash, key, n, line, by_then
from unnest( $2::bytea[], $3::text[], $4::integer[], $5::text[], $6::bigint[] ) as ballot (leaf_hash, key, n, line, by_then);

-- waitingOf
select count(*) as "count", min("by_then") as "earliestBy"
from "pending"
where "eh" = $1;

-- listPending
select "key", "n", "line", "leaf_hash" as "leafHash", "by_then" as "byThen"
from "pending"
where "eh" = $1
order by "leaf_hash";

-- isPending
select "n"
from "pending"
where "eh" = $1 and "leaf_hash" = $2;
