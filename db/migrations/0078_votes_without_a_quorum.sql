-- A vote that was counted before had its quorum: one below it could not be closed.
update meeting_vote set counted = counted || '{"shortOf": null}' where counted is not null;
comment on column meeting_vote.counted is 'The count of a closed vote with the rule that was applied; shortOf is the quorum that was missed, or null.';
