-- Roles are given, and lost keys replaced, by two people other than whose they are: the database holds it too.
alter table role_proposal
  add check (proposed_by <> account_id),
  add check (decision is distinct from 'approved' or decided_by <> account_id);
alter table enrolment add check (approved_by <> account_id);
