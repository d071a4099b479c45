-- setTable
insert into "forum_table" ("district_id", "forum_id", "table_no", "question", "facilitated", "secret")
values ($1, $2, $3, $4, $5, $6)
on conflict ("district_id", "forum_id", "table_no") do update set "question" = $7, "facilitated" = $8;

-- tablesOf
select *
from "forum_table"
where "district_id" = $1 and "forum_id" = $2
order by "table_no";

-- tableOfSecret
select *
from "forum_table"
where "district_id" = $1 and "secret" = $2;

-- notesOf: forum
select "note_id", "table_no", "text", "cluster_id", "written_at"
from "forum_note"
where "district_id" = $1 and "forum_id" = $2
order by "table_no", "written_at", "note_id";

-- notesOf: table
select "note_id", "table_no", "text", "cluster_id", "written_at"
from "forum_note"
where "district_id" = $1 and "forum_id" = $2 and "table_no" = $3
order by "table_no", "written_at", "note_id";

-- clustersOf: forum
select "cluster_id", "table_no", "name"
from "forum_cluster"
where "district_id" = $1 and "forum_id" = $2
order by "table_no", "cluster_id";

-- clustersOf: table
select "cluster_id", "table_no", "name"
from "forum_cluster"
where "district_id" = $1 and "forum_id" = $2 and "table_no" = $3
order by "table_no", "cluster_id";

-- insertNote
insert into "forum_note" ("district_id", "forum_id", "table_no", "note_id", "text", "cluster_id", "written_at")
values ($1, $2, $3, $4, $5, $6, $7)
on conflict ("district_id", "note_id") do nothing;

-- moveNote
update "forum_note"
set "cluster_id" = $1
where ("district_id" = $2 and "forum_id" = $3 and "table_no" = $4 and "note_id" = $5)
returning "note_id";

-- removeNote
delete from "forum_note"
where ("district_id" = $1 and "forum_id" = $2 and "table_no" = $3 and "note_id" = $4)
returning "note_id";

-- nameCluster
insert into "forum_cluster" ("district_id", "forum_id", "table_no", "cluster_id", "name")
values ($1, $2, $3, $4, $5)
on conflict ("district_id", "cluster_id") do update set "name" = $6
where "forum_cluster"."forum_id" = $7 and "forum_cluster"."table_no" = $8
returning "cluster_id";
