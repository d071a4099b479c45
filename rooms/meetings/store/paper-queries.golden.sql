-- placePapers
insert into "agenda_paper" ("district_id", "meeting_id", "file_id", "agenda_no")
values ($1, $2, $3, $4)
on conflict ("district_id", "meeting_id", "file_id") do update set "agenda_no" = "excluded"."agenda_no";

-- paperPlaces
select "file_id", "agenda_no"
from "agenda_paper"
where "district_id" = $1 and "meeting_id" = $2
order by "agenda_no", "file_id";

-- removePaperPlace
delete from "agenda_paper"
where "district_id" = $1 and "meeting_id" = $2 and "file_id" = $3
returning "file_id";
