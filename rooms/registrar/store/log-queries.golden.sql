-- appendLeaves
insert into "issue_leaf" ("eh", "leaf_index", "style", "line")
values ($1, $2, $3, $4);
update "vote"
set "leaves" = $1
where "eh" = $2;

-- linesBetween
select "line"
from "issue_leaf"
where "eh" = $1 and "leaf_index" >= $2 and "leaf_index" < $3
order by "leaf_index";

-- countLeaves
select "style", count(*) as "leaves"
from "issue_leaf"
where "eh" = $1 and "leaf_index" < $2
group by "style";

-- insertHead
insert into "issue_head" ("eh", "size", "note")
values ($1, $2, $3)
on conflict do nothing;

-- lastHead
select "size", "note"
from "issue_head"
where "eh" = $1
order by "size" desc
limit $2;

-- listHeads
select "note"
from "issue_head"
where "eh" = $1
order by "size";

-- insertNode
insert into "issue_node" ("eh", "level", "node_index", "hash")
values ($1, $2, $3, $4);

-- nodesBetween
select "hash"
from "issue_node"
where "eh" = $1 and "level" = $2 and "node_index" >= $3 and "node_index" < $4
order by "node_index";
