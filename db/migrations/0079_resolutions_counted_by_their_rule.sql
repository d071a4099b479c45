alter table resolution
  add column base integer,
  add column needed integer,
  add constraint resolution_counted_by_its_rule
    check ((base is null) = (needed is null) and base >= 0 and needed > 0) not valid;
comment on column resolution.base is 'Among how many a majority resolved, where the vote was counted here; null where the resolution was recorded from a source.';
comment on column resolution.needed is 'How many of them were needed, by the rule of the body at that vote.';
update resolution set base = (vote.counted ->> 'base')::integer, needed = (vote.counted ->> 'needed')::integer
  from meeting_vote vote
  where vote.district_id = resolution.district_id and vote.vote_id = resolution.resolution_id
    and vote.meeting_id = resolution.meeting_id and vote.counted is not null;
