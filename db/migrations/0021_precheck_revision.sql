-- Answers to the points to check are kept only where nobody has answered meanwhile: each keeping has a number.
alter table precheck add column revision integer not null default 1 check (revision >= 1);
comment on column precheck.revision is 'How many times the answers of the subject were kept: who keeps them again names the number on which they rest.';
