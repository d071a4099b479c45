-- keepBankAccount
update "allowance"
set "bank_account" = $1
where "district_id" = $2 and "meeting_id" = $3 and "person_no" = $4;

-- holdBankAccounts: first
select "meeting_id" as "meetingId", "person_no" as "personNo", "bank_account" as "kept"
from "allowance"
where "district_id" = $1 and ("meeting_id", "person_no") > ($2, $3) and "bank_account" is not null
order by "meeting_id", "person_no"
limit $4
for update;

-- holdBankAccounts: next
select "meeting_id" as "meetingId", "person_no" as "personNo", "bank_account" as "kept"
from "allowance"
where "district_id" = $1 and ("meeting_id", "person_no") > ($2, $3) and "bank_account" is not null
order by "meeting_id", "person_no"
limit $4
for update;

-- sealedAccounts
select "allowance"."person_no", "account_id", "bank_account"
from "allowance"
inner join "meeting_person" on "meeting_person"."district_id" = "allowance"."district_id" and "meeting_person"."meeting_id" = "allowance"."meeting_id" and "meeting_person"."person_no" = "allowance"."person_no"
where "allowance"."district_id" = $1 and "allowance"."meeting_id" = $2 and "bank_account" is not null
order by "allowance"."person_no";
