-- The governance council is called by its own word among the kinds of evaluations, too.
alter table evaluation drop constraint evaluation_kind_check;
update evaluation set kind = 'governance-council' where kind = 'council';
alter table evaluation add constraint evaluation_kind_check check (kind in ('self', 'subcommittee', 'satisfaction', 'governance-council', 'city')) not valid;
-- small: lesson, one row for what a year taught
create index lesson_by_card on lesson (district_id, card_id);
-- small: continuation, one row for each decision on a project
create index continuation_by_next_project on continuation (district_id, next_project_id);
