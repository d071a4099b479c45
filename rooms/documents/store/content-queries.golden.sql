-- insertHeld
insert into "kept_file" ("district_id", "file_id", "account_id", "for_office", "name", "format", "content_hash", "bytes", "width", "height", "held_at", "state", "ends_at", "subject_kind", "subject_id", "place", "alt", "people", "audience", "hidden_reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
on conflict ("district_id", "account_id", "content_hash")
where "state" = $21 do nothing
returning "file_id";

-- insertContent
insert into "kept_file_content" ("district_id", "file_id", "size", "content")
values ($1, $2, $3, $4);

-- countInDay
insert into "kept_file_day" ("district_id", "account_id", "day", "files", "bytes")
values ($1, $2, $3, $4, $5)
on conflict ("district_id", "account_id", "day") do update set "files" = "kept_file_day"."files" + $6, "bytes" = "kept_file_day"."bytes" + $7
where "kept_file_day"."files" < $8 and "kept_file_day"."bytes" <= $9
returning "files";

-- findContent
select "content"
from "kept_file_content"
where "district_id" = $1 and "file_id" = $2 and "size" = $3;

-- replacePicture
update "kept_file_content"
set "content" = $1
where "district_id" = $2 and "file_id" = $3 and "size" = $4;
update "kept_file_content"
set "content" = $1
where "district_id" = $2 and "file_id" = $3 and "size" = $4;
update "kept_file"
set "people" = $1, "bytes" = $2
where "district_id" = $3 and "file_id" = $4;

-- filesEnded
select "file_id"
from "kept_file"
where "district_id" = $1 and "ends_at" <= $2
order by "ends_at"
limit $3
for update skip locked;

-- forgetDays
delete from "kept_file_day"
where "district_id" = $1 and "day" < $2;
