-- insertPackage
insert into "paper_package" ("district_id", "package_id", "account_id", "asked_at")
values ($1, $2, $3, $4)
on conflict ("district_id", "package_id") do nothing;
insert into "paper_package_part" ("district_id", "package_id", "part", "title", "document")
values ($1, $2, $3, $4, $5);
insert into "paper_package_file" ("district_id", "package_id", "part", "format")
values ($1, $2, $3, $4), ($5, $6, $7, $8);

-- countUnderWay
select count(*) as "count"
from "paper_package"
where "district_id" = $1 and "account_id" = $2 and "ended_at" is null;

-- packagesOf
select "package_id" as "id", "asked_at" as "askedAt", "ended_at" as "endedAt"
from "paper_package"
where "district_id" = $1 and "account_id" = $2
order by "asked_at" desc, "package_id";
select "file"."package_id" as "id", "file"."part", "part"."title", "file"."format", "file"."unwritable", "file"."content" is not null as "written"
from "paper_package_file" as "file"
inner join "paper_package_part" as "part" on "part"."district_id" = "file"."district_id" and "part"."package_id" = "file"."package_id" and "part"."part" = "file"."part"
where "file"."district_id" = $1 and "file"."package_id" in ($2)
order by "file"."part";

-- findPackage
select "account_id" as "accountId", "ended_at" as "endedAt"
from "paper_package"
where "district_id" = $1 and "package_id" = $2;

-- filesOf
select "file"."part", "part"."title", "file"."ending", "file"."content"
from "paper_package_file" as "file"
inner join "paper_package_part" as "part" on "part"."district_id" = "file"."district_id" and "part"."package_id" = "file"."package_id" and "part"."part" = "file"."part"
where "file"."district_id" = $1 and "file"."package_id" = $2 and "file"."content" is not null
order by "file"."part", "file"."format";

-- countLeft
select count(*) as "count"
from "paper_package_file"
where "district_id" = $1 and "package_id" = $2 and "content" is null and "unwritable" is null;

-- endPackage
update "paper_package"
set "ended_at" = $1, "taken_until" = $2
where "district_id" = $3 and "package_id" = $4;

-- deletePackage
delete from "paper_package"
where "district_id" = $1 and "package_id" = $2;

-- deleteEnded
delete from "paper_package"
where "district_id" = $1 and "ended_at" <= $2;

-- deletePackagesOf
delete from "paper_package"
where "district_id" = $1 and "account_id" = $2;
