-- findMigration: not there
select "sha256"
from "schema_migration"
where "name" = $1;

-- findMigration: there
select "sha256"
from "schema_migration"
where "name" = $1;

-- asJson
select $1::jsonb as value;
