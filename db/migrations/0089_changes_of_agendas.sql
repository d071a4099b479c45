-- A call that members were told of is changed in its agenda as well: the point as it stood is kept with the change.
alter table call_change add column point text;
alter table call_change drop constraint call_change_what_check;
alter table call_change add constraint call_change_what_check
  check (what in ('changed', 'postponed', 'cancelled', 'point-edited', 'point-removed', 'point-moved')) not valid;
alter table call_change add constraint call_change_point_check
  check ((point is not null) = (what in ('point-edited', 'point-removed', 'point-moved'))) not valid;
comment on table call_change is 'What a call said before it was changed, postponed or cancelled, or a point of its agenda before that was changed, and why.';
