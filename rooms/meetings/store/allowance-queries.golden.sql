-- insertSheet: empty
insert into "payment_sheet" ("district_id", "meeting_id", "cost_line_id", "made_on", "paid_on")
values ($1, $2, $3, $4, $5);

-- insertSheet: paid
insert into "payment_sheet" ("district_id", "meeting_id", "cost_line_id", "made_on", "paid_on")
values ($1, $2, $3, $4, $5);
insert into "allowance" ("district_id", "meeting_id", "person_no", "paid_day", "amount", "ground", "reason", "bank_account")
values ($1, $2, $3, $4, $5, $6, $7, $8);

-- findSheet
select *
from "payment_sheet"
where "district_id" = $1 and "meeting_id" = $2;

-- allowancesOf
select "person_no", "amount", "ground", "reason", "bank_account" is not null as "has_account"
from "allowance"
where "district_id" = $1 and "meeting_id" = $2
order by "person_no";

-- paidOnDay
select "meeting_seat"."seat_id", "meeting_person"."account_id"
from "allowance"
inner join "meeting_seat" on "meeting_seat"."district_id" = "allowance"."district_id" and "meeting_seat"."meeting_id" = "allowance"."meeting_id" and "meeting_seat"."person_no" = "allowance"."person_no"
inner join "meeting_person" on "meeting_person"."district_id" = "allowance"."district_id" and "meeting_person"."meeting_id" = "allowance"."meeting_id" and "meeting_person"."person_no" = "allowance"."person_no"
where "allowance"."district_id" = $1 and "allowance"."paid_day" = $2 and "allowance"."amount" > $3
order by "meeting_seat"."seat_id";

-- lockPaidDay
select pg_advisory_xact_lock(hashtextextended($1, 0));

-- setAllowance
update "allowance"
set "amount" = $1, "ground" = $2, "reason" = $3
where "district_id" = $4 and "meeting_id" = $5 and "person_no" = $6;

-- paySheet
update "payment_sheet"
set "paid_on" = $1
where "district_id" = $2 and "meeting_id" = $3;
update "allowance"
set "bank_account" = $1
where "district_id" = $2 and "meeting_id" = $3 and "bank_account" is not null;

-- allowancesOfAccount
select "called_meeting"."meeting_id", "topic", "held_on", "amount", "paid_on", "bank_account" is not null as "has_account"
from "meeting_person"
inner join "allowance" on "allowance"."district_id" = "meeting_person"."district_id" and "allowance"."meeting_id" = "meeting_person"."meeting_id" and "allowance"."person_no" = "meeting_person"."person_no"
inner join "payment_sheet" on "payment_sheet"."district_id" = "meeting_person"."district_id" and "payment_sheet"."meeting_id" = "meeting_person"."meeting_id"
inner join "called_meeting" on "called_meeting"."district_id" = "meeting_person"."district_id" and "called_meeting"."meeting_id" = "meeting_person"."meeting_id"
where "meeting_person"."district_id" = $1 and "meeting_person"."account_id" = $2 and "amount" > $3
order by "held_on" desc
limit $4;

-- forgetMember
update "allowance"
set "bank_account" = $1
where "district_id" = $2 and exists (
  select "meeting_person"."person_no"
  from "meeting_person"
  where "meeting_person"."district_id" = "allowance"."district_id" and "meeting_person"."meeting_id" = "allowance"."meeting_id" and "meeting_person"."person_no" = "allowance"."person_no" and "meeting_person"."account_id" = $3);
update "meeting_person"
set "account_id" = $1
where "district_id" = $2 and "account_id" = $3;
