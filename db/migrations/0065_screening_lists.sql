create table screening_list (
  district_id text not null references district (district_id),
  list_id text not null,
  cycle_id text not null,
  kind text not null check (kind in ('screening', 'selection')),
  name text not null check (name <> ''),
  body_ids jsonb not null,
  held_on date not null,
  due_on date not null,
  criteria jsonb not null,
  allowed_accounts jsonb not null,
  won_limit bigint check (won_limit >= 0),
  meeting_id text,
  gate_order integer not null check (gate_order >= 0),
  decider text not null check (decider <> ''),
  opened_on date not null,
  closed_on date,
  gate_id text,
  version integer not null check (version > 0),
  primary key (district_id, list_id),
  check (due_on >= opened_on),
  check (closed_on >= opened_on),
  check ((closed_on is null) = (gate_id is null))
);
comment on table screening_list is 'A list of items that bodies screen (심사표), or from which a joint meeting chooses (최종 선정); closing it decides its gate.';
create index screening_list_by_day on screening_list (district_id, opened_on desc, list_id);

create table screening_item (
  district_id text not null,
  list_id text not null,
  item_id text not null,
  place integer not null check (place > 0),
  title text not null,
  count integer not null check (count > 0),
  requested bigint check (requested >= 0),
  brought bigint check (brought >= 0),
  vote jsonb,
  account text,
  bundled_with text,
  result text check (result in ('suitable', 'conditional', 'unsuitable')),
  decided bigint check (decided >= 0),
  reason text,
  primary key (district_id, list_id, item_id),
  unique (district_id, list_id, place),
  foreign key (district_id, list_id) references screening_list (district_id, list_id),
  foreign key (district_id, item_id) references item (district_id, item_id),
  foreign key (district_id, list_id, bundled_with) references screening_item (district_id, list_id, item_id),
  check (bundled_with <> item_id),
  -- What is bundled is decided at its first item.
  check (bundled_with is null or (result is null and decided is null and reason is null)),
  -- domain.md 1.3: the decisions without reasons.
  check (result is null or result = 'suitable' or reason is not null)
);
comment on table screening_item is 'An item on a screening list: what it brought, its rank in the vote, with what it is one amount, and what is decided on it.';
create index screening_item_by_item on screening_item (district_id, item_id);

create table screening_member (
  district_id text not null,
  list_id text not null,
  person_no integer not null check (person_no > 0),
  account_id text,
  seats jsonb not null,
  handed_in_at timestamptz(3),
  reminded_at timestamptz(3),
  primary key (district_id, list_id, person_no),
  unique (district_id, list_id, account_id),
  foreign key (district_id, list_id) references screening_list (district_id, list_id)
);
comment on table screening_member is 'Who screens a list: the seats of its bodies that were filled on its day, each person once.';
create index screening_member_by_account on screening_member (district_id, account_id) where account_id is not null;

create table screening_mark (
  district_id text not null,
  list_id text not null,
  person_no integer not null,
  item_id text not null,
  marks jsonb not null,
  primary key (district_id, list_id, person_no, item_id),
  foreign key (district_id, list_id, person_no) references screening_member (district_id, list_id, person_no),
  foreign key (district_id, list_id, item_id) references screening_item (district_id, list_id, item_id)
);
comment on table screening_mark is 'The marks of one member for one item, criterion by criterion.';

create table screening_recusal (
  district_id text not null,
  list_id text not null,
  person_no integer not null,
  item_id text not null,
  recusal text not null check (recusal in ('excluded', 'challenged', 'withdrew')),
  reason text not null check (reason <> ''),
  decider text not null check (decider <> ''),
  primary key (district_id, list_id, person_no, item_id),
  foreign key (district_id, list_id, person_no) references screening_member (district_id, list_id, person_no),
  foreign key (district_id, list_id, item_id) references screening_item (district_id, list_id, item_id)
);
comment on table screening_recusal is 'That a member does not judge an item (제척, 기피, 회피), why, and who decided so.';
