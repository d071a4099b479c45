alter table role_grant
  add column unit text not null default 'whole-district'
    check (unit = 'whole-district' or unit ~ '^(department|subcommittee)/.'),
  add column department_id text generated always as
    (case when unit like 'department/%' then split_part(unit, '/', 2) end) stored,
  add column subcommittee_id text generated always as
    (case when unit like 'subcommittee/%' then split_part(unit, '/', 2) end) stored,
  drop constraint role_grant_pkey,
  add primary key (district_id, account_id, role, unit, granted_from),
  add foreign key (district_id, department_id) references department (district_id, department_id),
  add foreign key (district_id, subcommittee_id) references body (district_id, body_id);
comment on table role_grant is 'Which roles an account holds, when, and where: in the whole district, one department or one subcommittee.';

alter table role_proposal
  add column unit text not null default 'whole-district'
    check (unit = 'whole-district' or unit ~ '^(department|subcommittee)/.');
drop index role_proposal_open;
create unique index role_proposal_open on role_proposal (district_id, account_id, role, unit) where decision is null;
