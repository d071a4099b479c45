-- insertDocument
insert into "approval_document" ("district_id", "document_id", "subject_kind", "subject_id", "version", "document_number", "title", "approved_on", "disclosure", "clauses", "withdrawn_reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11);

-- findDocument
select *
from "approval_document"
where "district_id" = $1 and "document_id" = $2;

-- documentNumberTaken
select "document_id"
from "approval_document"
where "district_id" = $1 and "document_number" = $2 and "withdrawn_reason" is null;

-- withdrawDocument
update "approval_document"
set "withdrawn_reason" = $1
where "district_id" = $2 and "document_id" = $3 and "withdrawn_reason" is null
returning "document_id";

-- documentsOf
select *
from "approval_document"
where "district_id" = $1 and "subject_kind" = $2 and "subject_id" = $3
order by "approved_on" desc, "document_id";

-- holdDocuments
select *
from "approval_document"
where "district_id" = $1 and "subject_kind" = $2 and "subject_id" = $3
order by "approved_on" desc, "document_id"
for update;

-- documentsOfVersions
select *
from "approval_document"
where "district_id" = $1 and "subject_kind" = $2 and "withdrawn_reason" is null
order by "approved_on" desc, "document_id";

-- replacePrecheckItems
delete from "precheck_item"
where "district_id" = $1;
insert into "precheck_item" ("district_id", "item_id", "position", "name", "question")
values ($1, $2, $3, $4, $5);

-- precheckItems
select *
from "precheck_item"
where "district_id" = $1
order by "position";

-- keepPrecheck
insert into "precheck" ("district_id", "subject_kind", "subject_id", "version", "answers", "role", "filled_at", "revision")
values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)
on conflict ("district_id", "subject_kind", "subject_id") do update set "version" = $9, "answers" = $10::jsonb, "role" = $11, "filled_at" = $12, "revision" = $13
where "precheck"."revision" = $14
returning "subject_id";

-- findPrecheck
select *
from "precheck"
where "district_id" = $1 and "subject_kind" = $2 and "subject_id" = $3;
