alter table proposal_moderation drop constraint proposal_moderation_act_check;
alter table proposal_moderation add column file_id text;
alter table proposal_moderation add constraint proposal_moderation_act_check
  check (act in ('hidden', 'restored', 'file-removed')) not valid;
alter table proposal_moderation add constraint proposal_moderation_file_check
  check ((act = 'file-removed') = (file_id is not null)) not valid;
comment on table proposal_moderation is 'When a proposal was hidden or restored, or one of its files taken away, in which role, and why.';
