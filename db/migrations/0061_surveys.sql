create table survey (
  district_id text not null references district (district_id),
  survey_id text not null,
  title text not null,
  lead text,
  purpose text not null check (purpose in ('satisfaction', 'preference', 'demand', 'before', 'after')),
  access text not null check (access in ('open', 'residents', 'invited')),
  about_kind text,
  about_id text,
  compares_with text,
  opens_on date not null,
  closes_on date not null,
  state text not null check (state in ('draft', 'open', 'closed', 'published')),
  questions jsonb not null,
  primary key (district_id, survey_id),
  foreign key (district_id, compares_with) references survey (district_id, survey_id),
  check (closes_on >= opens_on),
  check ((about_kind is null) = (about_id is null))
);
comment on table survey is 'Surveys: what they ask, whom and when. The questions stand fixed from the moment a survey is opened.';
create index survey_by_day on survey (district_id, opens_on desc, survey_id);
create index survey_by_subject on survey (district_id, about_kind, about_id) where about_kind is not null;

-- One row for each person who answered. Neither who nor when stands in it; the id is drawn at random.
create table survey_response (
  district_id text not null,
  survey_id text not null,
  response_id text not null,
  paper_no integer check (paper_no > 0),
  primary key (district_id, survey_id, response_id),
  foreign key (district_id, survey_id) references survey (district_id, survey_id),
  constraint survey_paper_entered_once unique (district_id, survey_id, paper_no)
);
comment on table survey_response is 'One row for each person who answered, without who or when. A paper form has its number.';

create table survey_answer (
  district_id text not null,
  survey_id text not null,
  response_id text not null,
  question_id text not null,
  part smallint not null check (part >= 0),
  value bigint,
  text text,
  primary key (district_id, survey_id, response_id, question_id, part),
  foreign key (district_id, survey_id, response_id) references survey_response (district_id, survey_id, response_id)
);
comment on table survey_answer is 'The parts of an answer: an option or row by its number, a place on a scale, a rank or a number, words.';
create index survey_answer_to_count on survey_answer (district_id, survey_id, question_id, part, value);

create table survey_taker (
  district_id text not null,
  survey_id text not null,
  account_id text not null,
  primary key (district_id, survey_id, account_id),
  foreign key (district_id, survey_id) references survey (district_id, survey_id)
);
comment on table survey_taker is 'Who has answered a survey of residents, so that each answers once. What was answered stands apart and leads to nobody.';

create table survey_code (
  district_id text not null,
  survey_id text not null,
  code text not null,
  used boolean not null default false,
  primary key (district_id, survey_id, code),
  foreign key (district_id, survey_id) references survey (district_id, survey_id)
);
comment on table survey_code is 'Invitation codes, each good for one answer. Which code gave which answer is kept nowhere.';
