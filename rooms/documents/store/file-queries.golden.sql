-- holdAgain
update "kept_file"
set "ends_at" = $1
where "district_id" = $2 and "account_id" = $3 and "content_hash" = $4 and "state" = $5
returning "file_id", "account_id", "name", "format", "bytes", "width", "height", "held_at", "ends_at", "state", "subject_kind", "subject_id", "place", "alt", "people", "audience", "hidden_reason";

-- holdFiles
select "file_id", "account_id", "name", "format", "bytes", "width", "height", "held_at", "ends_at", "state", "subject_kind", "subject_id", "place", "alt", "people", "audience", "hidden_reason"
from "kept_file"
where "district_id" = $1 and "file_id" in ($2)
order by "file_id"
for update;

-- filesByIds
select "file_id", "account_id", "name", "format", "bytes", "width", "height", "held_at", "ends_at", "state", "subject_kind", "subject_id", "place", "alt", "people", "audience", "hidden_reason"
from "kept_file"
where "district_id" = $1 and "file_id" in ($2);

-- filesOf
select "file_id", "account_id", "name", "format", "bytes", "width", "height", "held_at", "ends_at", "state", "subject_kind", "subject_id", "place", "alt", "people", "audience", "hidden_reason"
from "kept_file"
where "district_id" = $1 and "subject_kind" = $2 and "subject_id" = $3 and "state" <> $4
order by "place", "file_id";

-- filesOfAll
select "file_id", "account_id", "name", "format", "bytes", "width", "height", "held_at", "ends_at", "state", "subject_kind", "subject_id", "place", "alt", "people", "audience", "hidden_reason"
from "kept_file"
where "district_id" = $1 and "subject_kind" = $2 and "subject_id" in ($3) and "state" = $4
order by "subject_id", "place", "file_id";

-- holdSubject
select pg_advisory_xact_lock(hashtextextended($1, 0));

-- writeAttached
update "kept_file"
set "state" = $1, "ends_at" = $2, "subject_kind" = $3, "subject_id" = $4, "place" = $5, "alt" = $6, "people" = $7, "audience" = $8
where "district_id" = $9 and "file_id" = $10;

-- setAudience
update "kept_file"
set "audience" = $1
where "district_id" = $2 and "subject_kind" = $3 and "subject_id" = $4 and "state" <> $5
returning "file_id";

-- destroyFiles
delete from "kept_file"
where "district_id" = $1 and "file_id" in ($2)
returning "file_id";

-- hideFile: hidden
update "kept_file"
set "state" = $1, "hidden_reason" = $2, "ends_at" = $3
where "district_id" = $4 and "file_id" = $5;

-- hideFile: back
update "kept_file"
set "state" = $1, "hidden_reason" = $2, "ends_at" = $3
where "district_id" = $4 and "file_id" = $5;

-- destroyFilesOfPerson
update "kept_file"
set "account_id" = $1
where "district_id" = $2 and "account_id" = $3 and "for_office" = $4 and "state" <> $5;
delete from "kept_file"
where "district_id" = $1 and "account_id" = $2
returning "file_id";
delete from "kept_file_day"
where "district_id" = $1 and "account_id" = $2;

-- latestFiles: all
select "file_id", "account_id", "name", "format", "bytes", "width", "height", "held_at", "ends_at", "state", "subject_kind", "subject_id", "place", "alt", "people", "audience", "hidden_reason"
from "kept_file"
where "district_id" = $1 and "state" <> $2
order by "held_at" desc, "file_id"
limit $3
offset $4;

-- latestFiles: people
select "file_id", "account_id", "name", "format", "bytes", "width", "height", "held_at", "ends_at", "state", "subject_kind", "subject_id", "place", "alt", "people", "audience", "hidden_reason"
from "kept_file"
where "district_id" = $1 and "state" <> $2 and "people" in ($3, $4)
order by "held_at" desc, "file_id"
limit $5
offset $6;

-- latestFiles: hidden
select "file_id", "account_id", "name", "format", "bytes", "width", "height", "held_at", "ends_at", "state", "subject_kind", "subject_id", "place", "alt", "people", "audience", "hidden_reason"
from "kept_file"
where "district_id" = $1 and "state" <> $2 and "state" = $3
order by "held_at" desc, "file_id"
limit $4
offset $5;
