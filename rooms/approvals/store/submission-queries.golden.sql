-- insertSubmission
insert into "submission" ("district_id", "submission_id", "subject_kind", "subject_id", "version", "title", "addressee", "submitted_on", "document_number", "note")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- keepAnswer
update "submission"
set "outcome" = $1, "answered_on" = $2, "answer_number" = $3, "answer_note" = $4, "resolution_id" = $5
where "district_id" = $6 and "submission_id" = $7 and "outcome" is null
returning "submission_id";

-- findSubmission
select *
from "submission"
where "district_id" = $1 and "submission_id" = $2;

-- submissionsOf
select *
from "submission"
where "district_id" = $1 and "subject_kind" = $2 and "subject_id" = $3
order by "submitted_on" desc, "submission_id";

-- insertPublication
insert into "publication" ("district_id", "publication_id", "subject_kind", "subject_id", "version", "title", "published_on", "passed", "withdrawn_on", "withdrawn_reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- withdrawPublication
update "publication"
set "withdrawn_on" = $1, "withdrawn_reason" = $2
where "district_id" = $3 and "publication_id" = $4 and "withdrawn_on" is null
returning "publication_id";

-- findPublication
select *
from "publication"
where "district_id" = $1 and "publication_id" = $2;

-- publications: all
select *
from "publication"
where "district_id" = $1
order by "published_on" desc, "publication_id";

-- publications: one
select *
from "publication"
where "district_id" = $1 and "subject_kind" = $2 and "subject_id" = $3
order by "published_on" desc, "publication_id";
