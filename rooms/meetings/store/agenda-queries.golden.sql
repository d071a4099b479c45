-- writeAgenda: moved
update agenda_item a
set kind = point.kind, title = point.title, item_id = point.item_id, notes = point.notes
from jsonb_to_recordset($1::jsonb) as point(no integer, kind text, title text, item_id text, notes text)
where a.district_id = $2 and a.meeting_id = $3 and a.agenda_no = point.no;
update agenda_paper p
set agenda_no = moved.no
from jsonb_to_recordset($1::jsonb) as moved(was integer, no integer)
where p.district_id = $2 and p.meeting_id = $3 and p.agenda_no = moved.was;
delete from agenda_item
where district_id = $1 and meeting_id = $2 and agenda_no > $3;

-- writeAgenda: edited
update agenda_item a
set kind = point.kind, title = point.title, item_id = point.item_id, notes = point.notes
from jsonb_to_recordset($1::jsonb) as point(no integer, kind text, title text, item_id text, notes text)
where a.district_id = $2 and a.meeting_id = $3 and a.agenda_no = point.no;
delete from agenda_item
where district_id = $1 and meeting_id = $2 and agenda_no > $3;
