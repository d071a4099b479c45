-- answerDays
select "answer_days"
from "privacy_setting"
where "district_id" = $1;

-- setAnswerDays
insert into "privacy_setting" ("district_id", "answer_days")
values ($1, $2)
on conflict ("district_id") do update set "answer_days" = $3;

-- insertRequest
insert into "privacy_request" ("district_id", "request_id", "account_id", "kind", "wish", "asked_on", "due_on", "outcome", "answer", "decided_by", "decided_on")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
on conflict do nothing
returning "request_id";

-- holdRequest
select "request_id" as "requestId", "account_id" as "accountId", "kind", "wish", "asked_on" as "askedOn", "due_on" as "dueOn", "outcome", "answer", "decided_on" as "decidedOn"
from "privacy_request"
where "district_id" = $1 and "request_id" = $2
for update;

-- requestsOf
select "request_id" as "requestId", "account_id" as "accountId", "kind", "wish", "asked_on" as "askedOn", "due_on" as "dueOn", "outcome", "answer", "decided_on" as "decidedOn"
from "privacy_request"
where "district_id" = $1 and "account_id" = $2
order by "asked_on" desc, "request_id";

-- allRequests
select "request_id" as "requestId", "account_id" as "accountId", "kind", "wish", "asked_on" as "askedOn", "due_on" as "dueOn", "outcome", "answer", "decided_on" as "decidedOn"
from "privacy_request"
where "district_id" = $1
order by "decided_on" desc nulls first, "due_on", "request_id"
limit $2;

-- closeRequest
update "privacy_request"
set "outcome" = $1, "answer" = $2, "decided_by" = $3, "decided_on" = $4
where "district_id" = $5 and "request_id" = $6;

-- emptyRequests
update "privacy_request"
set "outcome" = $1, "decided_on" = $2
where "district_id" = $3 and "account_id" = $4 and "outcome" is null;
update "privacy_request"
set "wish" = $1, "answer" = $2
where "district_id" = $3 and "account_id" = $4;
