-- What a call gives back to its cost line once decided, and changes of a grant that change its budget.
alter table grant_call add column releases jsonb not null default '[]';
comment on column grant_call.releases is 'What of the money was given back to the cost line after the decision: day, won, reason.';
update grant_entry set event = event || '{"budget": null}' where event ->> 'kind' = 'change';
