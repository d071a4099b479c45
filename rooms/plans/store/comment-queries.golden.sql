-- insertComment
insert into "sheet_comment" ("district_id", "comment_id", "project_id", "field", "body", "role", "department", "written_at", "resolved_at", "resolved_role")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict do nothing;

-- findComment
select *
from "sheet_comment"
where "district_id" = $1 and "comment_id" = $2
for update;

-- putResolved: resolved
update "sheet_comment"
set "resolved_at" = $1, "resolved_role" = $2
where "district_id" = $3 and "comment_id" = $4;

-- putResolved: open
update "sheet_comment"
set "resolved_at" = $1, "resolved_role" = $2
where "district_id" = $3 and "comment_id" = $4;

-- commentsWhere: all
select "sheet_comment".*, "project"."title"
from "sheet_comment"
inner join "project" on "project"."district_id" = "sheet_comment"."district_id" and "project"."project_id" = "sheet_comment"."project_id"
where "sheet_comment"."district_id" = $1
order by "sheet_comment"."written_at" desc, "sheet_comment"."comment_id"
limit $2;

-- commentsWhere: open ones of a project
select "sheet_comment".*, "project"."title"
from "sheet_comment"
inner join "project" on "project"."district_id" = "sheet_comment"."district_id" and "project"."project_id" = "sheet_comment"."project_id"
where "sheet_comment"."district_id" = $1 and "sheet_comment"."project_id" = $2 and "sheet_comment"."resolved_at" is null
order by "sheet_comment"."written_at" desc, "sheet_comment"."comment_id"
limit $3;

-- commentsWhere: of a plan
select "sheet_comment".*, "project"."title"
from "sheet_comment"
inner join "project" on "project"."district_id" = "sheet_comment"."district_id" and "project"."project_id" = "sheet_comment"."project_id"
where "sheet_comment"."district_id" = $1 and "project"."plan_id" = $2
order by "sheet_comment"."written_at" desc, "sheet_comment"."comment_id"
limit $3;
