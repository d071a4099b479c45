-- insertReview
insert into "review" ("district_id", "review_id", "subject_kind", "subject_id", "request_no", "version", "title", "department", "note", "state", "requested_on", "requested_at", "requested_by", "requested_role", "due_on", "decided_on", "decided_at", "decided_by", "decided_role", "reason")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);

-- decideReview
update "review"
set "state" = $1, "decided_on" = $2, "decided_at" = $3, "decided_by" = $4, "decided_role" = $5, "reason" = $6
where "district_id" = $7 and "review_id" = $8 and "state" = $9
returning "review_id";

-- findReview
select *
from "review"
where "district_id" = $1 and "review_id" = $2;

-- reviewsOf
select *
from "review"
where "district_id" = $1 and "subject_kind" = $2 and "subject_id" = $3
order by "request_no" desc;

-- allReviews
select *
from "review"
where "district_id" = $1
order by "due_on" asc nulls last, "requested_at" desc, "review_id";
