alter table cycle add column limit_won bigint check (limit_won > 0);
comment on column cycle.limit_won is 'How much may be spent on what the cycle chooses, where a limit was set (a dong''s own plan).';
alter table cycle_step
  add column inputs text check (inputs <> ''),
  add column outputs text check (outputs <> '');
comment on column cycle_step.inputs is 'What must be there before the step begins.';
comment on column cycle_step.outputs is 'What the step leaves behind.';
