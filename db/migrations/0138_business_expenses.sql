-- Business expenses (업무추진비) as they are published month by month: without the names of persons.
create table business_expense (
  district_id text not null,
  expense_id text not null,
  department_id text not null,
  kind text not null check (kind in ('institution', 'quota', 'policy', 'department')),
  used_on date not null,
  used_at text not null,
  place text not null,
  purpose text not null,
  persons integer not null check (persons > 0),
  amount bigint not null check (amount > 0),
  means text not null check (means in ('card', 'cash', 'simple-pay')),
  names_kept boolean not null,
  published_on date,
  withdrawn_on date,
  withdrawn_reason text,
  primary key (district_id, expense_id),
  foreign key (district_id, department_id) references department (district_id, department_id),
  check ((withdrawn_on is null) = (withdrawn_reason is null)),
  check (withdrawn_on is null or published_on is not null)
);
comment on table business_expense is 'Business expenses (업무추진비) in won: when, where, for what, for how many. What was published stays, and is withdrawn with a reason.';
create index business_expense_by_day on business_expense (district_id, department_id, used_on, expense_id);
