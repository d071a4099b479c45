-- holdYear
insert into "execution_year" ("district_id", "fiscal_year")
values ($1, $2)
on conflict ("district_id", "fiscal_year") do nothing;
select "fiscal_year"
from "execution_year"
where "district_id" = $1 and "fiscal_year" = $2
for update;

-- openYears
select "fiscal_year"
from "execution_year"
where "district_id" = $1
order by "fiscal_year" desc;

-- entriesOfYear
select *
from "execution_entry"
where "district_id" = $1 and "fiscal_year" = $2
order by "entry_on", "entry_no";

-- entriesOfProject
select *
from "execution_entry"
where "district_id" = $1 and "project_id" = $2 and "fiscal_year" = $3
order by "entry_on", "entry_no";

-- entriesOfProjects: none
-- (asks nothing)

-- entriesOfProjects: some
select *
from "execution_entry"
where "district_id" = $1 and "project_id" in ($2)
order by "entry_on", "entry_no";

-- findEntry
select *
from "execution_entry"
where "district_id" = $1 and "entry_id" = $2;

-- insertEntries: none
-- (asks nothing)

-- insertEntries: some
insert into "execution_entry" ("district_id", "entry_id", "fiscal_year", "kind", "entry_on", "project_id", "account_name", "source", "line_id", "amount", "evidence_kind", "document_no", "payee_kind", "department", "note", "commitment_id", "reverses", "import_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);
