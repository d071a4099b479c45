-- What carrying out a year taught: result cards, their evaluations, lessons, decisions and sharing meetings.
create table result_card (
  district_id text not null,
  card_id text not null,
  year integer not null check (year between 1900 and 2999),
  no text not null,
  title text not null,
  department text not null,
  department_id text,
  subcommittee text,
  body_id text,
  project_id text,
  item_id text,
  cost bigint check (cost >= 0),
  period text,
  place text,
  texts jsonb not null check (jsonb_typeof(texts) = 'object'),
  primary key (district_id, card_id),
  unique (district_id, year, no),
  foreign key (district_id, department_id) references department (district_id, department_id)
);
comment on table result_card is 'What a project was and came to in a year (세부 실행 사업 결과카드), in won: a project of a plan, or a past one that is known from its card alone.';
create index result_card_by_project on result_card (district_id, project_id);
create index result_card_by_item on result_card (district_id, item_id);

create table evaluation_scheme (
  district_id text not null,
  year integer not null check (year between 1900 and 2999),
  criteria jsonb not null check (jsonb_array_length(criteria) > 0),
  grades jsonb not null check (jsonb_array_length(grades) > 0),
  self_due_on date,
  primary key (district_id, year)
);
comment on table evaluation_scheme is 'By what the projects of a year are evaluated: criteria with most points and weights as fractions, grades from a share in percent on, and when departments are done with their own.';

create table evaluation (
  district_id text not null,
  evaluation_id text not null,
  card_id text not null,
  kind text not null check (kind in ('self', 'subcommittee', 'satisfaction', 'council', 'city')),
  state text not null check (state in ('draft', 'submitted', 'confirmed')),
  evaluated_on date not null,
  scores jsonb not null check (jsonb_typeof(scores) = 'array'),
  opinion text not null,
  survey_id text,
  evaluators jsonb not null check (jsonb_typeof(evaluators) = 'array'),
  recused jsonb not null check (jsonb_typeof(recused) = 'array'),
  remarks jsonb not null check (jsonb_typeof(remarks) = 'array'),
  meeting_id text,
  primary key (district_id, evaluation_id),
  unique (district_id, card_id, kind),
  foreign key (district_id, card_id) references result_card (district_id, card_id),
  check ((state = 'confirmed') = (meeting_id is not null)),
  check (kind = 'satisfaction' or survey_id is null)
);
comment on table evaluation is 'The evaluations of a project in a year, one of each kind; confirmed in a meeting only. Who evaluated stands as seats, without names.';

create table lesson (
  district_id text not null,
  lesson_id text not null,
  year integer not null check (year between 1900 and 2999),
  card_id text,
  kind text not null check (kind in ('keep', 'change', 'stop')),
  text text not null,
  source text,
  owner text not null,
  state text not null check (state in ('open', 'taken-up', 'done', 'dropped')),
  reason text,
  therefores jsonb not null check (jsonb_typeof(therefores) = 'array'),
  primary key (district_id, lesson_id),
  foreign key (district_id, card_id) references result_card (district_id, card_id),
  check (state <> 'dropped' or reason is not null),
  check (state not in ('taken-up', 'done') or jsonb_array_length(therefores) > 0)
);
comment on table lesson is 'What a year taught, who takes care of it, and into which projects or items of later years it was carried.';

create table continuation (
  district_id text not null,
  card_id text not null,
  no integer not null check (no >= 1),
  decision text not null check (decision in ('continue', 'change', 'end')),
  meeting_id text not null,
  resolution_id text not null,
  decided_on date not null,
  reason text not null,
  next_project_id text,
  primary key (district_id, card_id, no),
  foreign key (district_id, card_id) references result_card (district_id, card_id),
  check (decision <> 'end' or next_project_id is null)
);
comment on table continuation is 'Whether a project goes on, changes or ends: each by the resolution of a meeting. The last one stands.';

create table sharing_meeting (
  district_id text not null,
  sharing_id text not null,
  title text not null,
  held_on date not null,
  place text,
  shown text not null,
  meeting_id text,
  card_ids jsonb not null check (jsonb_typeof(card_ids) = 'array'),
  primary key (district_id, sharing_id)
);
comment on table sharing_meeting is 'Meetings at which results are shown to everybody (성과공유회): what was shown, of which projects, and the meeting in the register.';
