-- insertContract: plain
insert into "contract" ("district_id", "contract_id", "department_id", "project_id", "title", "kind", "method", "private_reason", "contractor", "document", "agreed_on", "starts_on", "ends_on", "estimated", "amount", "delay_rate", "note")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
on conflict ("district_id", "contract_id") do nothing;

-- findContract
select *
from "contract"
where "district_id" = $1 and "contract_id" = $2;

-- holdContract
select *
from "contract"
where "district_id" = $1 and "contract_id" = $2
for update;

-- contractsWhere: all
select *
from "contract"
where "district_id" = $1
order by "agreed_on" desc, "contract_id";

-- contractsWhere: filtered
select *
from "contract"
where "district_id" = $1 and "department_id" = $2 and "project_id" in ($3) and extract(year from agreed_on) = $4 and "kind" = $5 and "method" = $6
order by "agreed_on" desc, "contract_id";

-- spreadOfContracts
select distinct "department_id", extract(year from agreed_on)::integer as "year"
from "contract"
where "district_id" = $1
order by "year" desc, "department_id";

-- insertEntry: what happened
insert into "contract_entry" ("district_id", "entry_id", "contract_id", "entry_no", "on_day", "event", "cancels", "reason", "role", "recorded_at")
values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10)
on conflict ("district_id", "entry_id") do nothing;

-- insertEntry: a cancellation
insert into "contract_entry" ("district_id", "entry_id", "contract_id", "entry_no", "on_day", "event", "cancels", "reason", "role", "recorded_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict ("district_id", "entry_id") do nothing;

-- journalsOf
select *
from "contract_entry"
where "district_id" = $1 and "contract_id" in ($2)
order by "contract_id", "entry_no";
