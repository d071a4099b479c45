-- The mayor's pledges (공약): what was promised, planned and reached, by which money, and what the residents' jury says of it.
create table pledge (
  district_id text not null,
  pledge_id text not null,
  no integer not null check (no between 1 and 999),
  title text not null,
  status text not null check (status in ('done', 'continued', 'on-track', 'partial', 'held', 'dropped', 'other')),
  term text not null check (term in ('within', 'after')),
  kind text not null check (kind in ('new', 'continuing')),
  field text,
  department_id text not null,
  partner_ids jsonb not null check (jsonb_typeof(partner_ids) = 'array'),
  dong_ids jsonb not null check (jsonb_typeof(dong_ids) = 'array'),
  period_from text not null check (period_from ~ '^\d{4}-\d{2}$'),
  period_to text not null check (period_to ~ '^\d{4}-\d{2}$' and period_to >= period_from),
  texts jsonb not null check (jsonb_typeof(texts) = 'object'),
  goals jsonb not null check (jsonb_typeof(goals) = 'array'),
  money jsonb,
  cost jsonb,
  secured jsonb not null check (jsonb_typeof(secured) = 'array'),
  publicity jsonb not null check (jsonb_typeof(publicity) = 'array'),
  links jsonb not null check (jsonb_typeof(links) = 'array'),
  primary key (district_id, pledge_id),
  unique (district_id, no, period_from),
  foreign key (district_id, department_id) references department (district_id, department_id)
);
comment on table pledge is 'Pledges of the mayor as their sheets have them: status, class, texts as lines, targets by part of a year, money by source as stated, publicity and links.';

create table pledge_result (
  district_id text not null,
  pledge_id text not null,
  part text not null check (part ~ '^\d{4}(-(H[12]|Q[1-4]))?$'),
  said jsonb not null check (jsonb_typeof(said) = 'array'),
  told_on date not null,
  primary key (district_id, pledge_id, part),
  foreign key (district_id, pledge_id) references pledge (district_id, pledge_id)
);
comment on table pledge_result is 'What was said of the items of a pledge in a part of a year (2020-H2, 2021-Q1): words, or a number with its unit.';

create table pledge_status_change (
  district_id text not null,
  pledge_id text not null,
  change_no integer not null check (change_no >= 1),
  from_status text not null,
  to_status text not null check (to_status <> from_status),
  decided_on date not null,
  decided_by text not null check (decided_by in ('jury', 'meeting', 'paper', 'check', 'published-sheet')),
  reference text not null check (reference <> ''),
  reason text not null check (reason <> ''),
  primary key (district_id, pledge_id, change_no),
  foreign key (district_id, pledge_id) references pledge (district_id, pledge_id)
);
comment on table pledge_status_change is 'Every change of a pledge''s status with the decision behind it; there is none without.';

create table pledge_jury (
  district_id text not null,
  jury_id text not null,
  title text not null,
  seats integer not null check (seats between 1 and 500),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  strata jsonb not null check (jsonb_typeof(strata) = 'array'),
  seed text not null,
  drawn jsonb,
  drawn_on date,
  primary key (district_id, jury_id),
  check ((drawn is null) = (drawn_on is null))
);
comment on table pledge_jury is 'Calls for the residents'' jury of the pledges: the seed stands promised by its hash and is told with the draw.';

create table pledge_jury_applicant (
  district_id text not null,
  jury_id text not null,
  no integer not null check (no >= 1),
  account_id text,
  dong_id text,
  age_band text,
  sex text,
  primary key (district_id, jury_id, no),
  unique (district_id, jury_id, account_id),
  foreign key (district_id, jury_id) references pledge_jury (district_id, jury_id)
);
comment on table pledge_jury_applicant is 'Who applied for a jury, by number and groups; of those not drawn nothing is kept after the draw.';

create table pledge_opinion (
  district_id text not null,
  opinion_id text not null,
  jury_id text not null,
  pledge_id text not null,
  no integer not null,
  text text not null check (text <> ''),
  given_on date not null,
  answer text,
  answered_on date,
  primary key (district_id, opinion_id),
  foreign key (district_id, jury_id) references pledge_jury (district_id, jury_id),
  foreign key (district_id, pledge_id) references pledge (district_id, pledge_id),
  check ((answer is null) = (answered_on is null))
);
comment on table pledge_opinion is 'What jurors say of pledges, under their numbers, and what the office answers.';
create index pledge_opinion_by_pledge on pledge_opinion (district_id, pledge_id, given_on);
