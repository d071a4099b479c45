-- The whole schema, generated from the database by db/schema-text.ts. Do not edit: write a migration.

create extension btree_gist;

create extension pg_trgm;

CREATE OR REPLACE FUNCTION refuse_change_of_plan_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a frozen version of a plan is never changed';
end
$function$
;

CREATE OR REPLACE FUNCTION refuse_change_of_subsidy_entry()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'an entry of a subsidy is never changed: correct it by a new one';
end
$function$
;

create table access_log (
  district_id text not null,
  entry_id bigint generated always as identity not null,
  read_by text,
  role text not null,
  query text not null,
  file text not null,
  reason text not null,
  people integer not null,
  read_at timestamp(3) with time zone not null,
  constraint access_log_pkey PRIMARY KEY (district_id, entry_id),
  constraint access_log_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint access_log_district_id_read_by_fkey FOREIGN KEY (district_id, read_by) REFERENCES account(district_id, account_id),
  constraint access_log_people_check CHECK ((people > 0)),
  constraint access_log_reason_check CHECK ((reason <> ''::text))
);
comment on table access_log is 'Who read personal data of how many others, by which query, in which role and why; nobody for the command line.';
CREATE INDEX access_log_by_reader ON access_log USING btree (district_id, read_by);
CREATE INDEX access_log_by_time ON access_log USING btree (district_id, read_at);

create table access_log_subject (
  district_id text not null,
  entry_id bigint not null,
  account_id text not null,
  constraint access_log_subject_pkey PRIMARY KEY (district_id, entry_id, account_id),
  constraint access_log_subject_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint access_log_subject_district_id_entry_id_fkey FOREIGN KEY (district_id, entry_id) REFERENCES access_log(district_id, entry_id) ON DELETE CASCADE
);
comment on table access_log_subject is 'Whose personal data were read.';
CREATE INDEX access_log_subject_by_account ON access_log_subject USING btree (district_id, account_id);

create table access_reason (
  district_id text not null,
  account_id text not null,
  query text not null,
  given_on date not null,
  reason text not null,
  constraint access_reason_pkey PRIMARY KEY (district_id, account_id, query, given_on),
  constraint access_reason_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint access_reason_reason_check CHECK ((reason <> ''::text))
);
comment on table access_reason is 'Why an officer reads personal data of others by a query, said once a day.';
CREATE INDEX access_reason_by_day ON access_reason USING btree (district_id, given_on);

create table account (
  district_id text not null,
  account_id text not null,
  display_name text,
  contact text,
  purpose text not null,
  destroy_after date,
  demonstration boolean default false not null,
  destroyed_on date,
  contact_index text,
  contact_proven_at timestamp(3) with time zone,
  constraint account_pkey PRIMARY KEY (district_id, account_id),
  constraint account_check CHECK (((destroyed_on IS NULL) OR ((display_name IS NULL) AND (contact IS NULL)))),
  constraint account_check1 CHECK (((destroyed_on IS NOT NULL) OR (display_name IS NOT NULL))),
  constraint account_contact_whole CHECK (((contact IS NOT NULL) OR ((contact_index IS NULL) AND (contact_proven_at IS NULL))))
);
comment on table account is 'People who sign in. Name and contact are personal: kept for the stated purpose, destroyed by rule.';
comment on column account.contact_index is 'Keyed hash by which an account is found by its contact.';
comment on column account.contact_proven_at is 'When its person showed by a code to hold the contact: before that no code lets anybody in.';
CREATE UNIQUE INDEX account_by_proven_contact ON account USING btree (district_id, contact_index) WHERE (contact_proven_at IS NOT NULL);

create table added_holiday (
  district_id text not null,
  holds_on date not null,
  name text not null,
  kind text not null,
  constraint added_holiday_pkey PRIMARY KEY (district_id, holds_on),
  constraint added_holiday_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint added_holiday_kind_check CHECK ((kind = ANY (ARRAY['temporary'::text, 'own'::text]))),
  constraint added_holiday_name_check CHECK ((name <> ''::text))
);
comment on table added_holiday is 'Days off that the district added to the holidays of the state: set for one year, or its own.';

create table agenda_item (
  district_id text not null,
  meeting_id text not null,
  agenda_no integer not null,
  kind text not null,
  title text not null,
  item_id text,
  notes text,
  constraint agenda_item_pkey PRIMARY KEY (district_id, meeting_id, agenda_no),
  constraint agenda_item_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint agenda_item_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES called_meeting(district_id, meeting_id),
  constraint agenda_item_agenda_no_check CHECK ((agenda_no > 0)),
  constraint agenda_item_check CHECK (((item_id IS NULL) OR (kind = 'motion'::text))),
  constraint agenda_item_kind_check CHECK ((kind = ANY (ARRAY['motion'::text, 'report'::text, 'other'::text])))
);
comment on table agenda_item is 'The agenda in its order, with what was said about each point.';
CREATE INDEX agenda_item_by_item ON agenda_item USING btree (district_id, item_id) WHERE (item_id IS NOT NULL);

create table agenda_paper (
  district_id text not null,
  meeting_id text not null,
  file_id text not null,
  agenda_no integer not null,
  constraint agenda_paper_pkey PRIMARY KEY (district_id, meeting_id, file_id),
  constraint agenda_paper_district_id_meeting_id_agenda_no_fkey FOREIGN KEY (district_id, meeting_id, agenda_no) REFERENCES agenda_item(district_id, meeting_id, agenda_no)
);
comment on table agenda_paper is 'Which point of the agenda a paper of a meeting belongs to. The file itself stands with the kept files, and may be gone from there.';

create table allowance (
  district_id text not null,
  meeting_id text not null,
  person_no integer not null,
  paid_day date not null,
  amount bigint not null,
  ground text not null,
  reason text,
  bank_account text,
  constraint allowance_pkey PRIMARY KEY (district_id, meeting_id, person_no),
  constraint allowance_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES payment_sheet(district_id, meeting_id),
  constraint allowance_district_id_meeting_id_person_no_fkey FOREIGN KEY (district_id, meeting_id, person_no) REFERENCES meeting_person(district_id, meeting_id, person_no),
  constraint allowance_amount_check CHECK ((amount >= 0)),
  constraint allowance_bank_account_check CHECK (((bank_account IS NULL) OR (bank_account ~~ 's1.%'::text))),
  constraint allowance_check CHECK (((ground = 'set'::text) = (reason IS NOT NULL))),
  constraint allowance_ground_check CHECK ((ground = ANY (ARRAY['by-rule'::text, 'unpaid-seat'::text, 'paid-that-day'::text, 'set'::text])))
);
comment on table allowance is 'What each member who came is paid, and why; the bank account stands sealed, and only until it was paid.';

create table application (
  district_id text not null,
  application_id text not null,
  call_id text not null,
  account_id text not null,
  place text not null,
  motivation text not null,
  applied_on date not null,
  result text,
  place_rank integer,
  decided_on date,
  seat_id text,
  constraint application_pkey PRIMARY KEY (district_id, application_id),
  constraint application_district_id_call_id_account_id_key UNIQUE (district_id, call_id, account_id),
  constraint application_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint application_district_id_call_id_fkey FOREIGN KEY (district_id, call_id) REFERENCES open_call(district_id, call_id),
  constraint application_district_id_seat_id_fkey FOREIGN KEY (district_id, seat_id) REFERENCES seat(district_id, seat_id),
  constraint application_check CHECK (((result IS NULL) = (decided_on IS NULL))),
  constraint application_place_rank_check CHECK ((place_rank > 0)),
  constraint application_result_check CHECK ((result = ANY (ARRAY['chosen'::text, 'reserve'::text, 'not-chosen'::text])))
);
comment on table application is 'Applications to an open call, one of each person, with the result; gone a year after it.';
CREATE INDEX application_by_account ON application USING btree (district_id, account_id);

create table appropriation_year (
  district_id text not null,
  fiscal_year integer not null,
  constraint appropriation_year_pkey PRIMARY KEY (district_id, fiscal_year),
  constraint appropriation_year_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint appropriation_year_fiscal_year_check CHECK (((fiscal_year >= 1900) AND (fiscal_year <= 2999)))
);
comment on table appropriation_year is 'Fiscal years that have a budget; whoever changes bills or movements of a year holds it.';

create table approval_document (
  district_id text not null,
  document_id text not null,
  subject_kind text not null,
  subject_id text not null,
  version text not null,
  document_number text not null,
  title text not null,
  approved_on date not null,
  disclosure text not null,
  clauses jsonb not null,
  withdrawn_reason text,
  constraint approval_document_pkey PRIMARY KEY (district_id, document_id),
  constraint approval_document_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint approval_document_check CHECK (((disclosure = 'public'::text) = (clauses = '[]'::jsonb))),
  constraint approval_document_disclosure_check CHECK ((disclosure = ANY (ARRAY['public'::text, 'partial'::text, 'closed'::text]))),
  constraint approval_document_withdrawn_reason_check CHECK ((withdrawn_reason <> ''::text))
);
comment on table approval_document is 'What the office''s own approval system gave back: document number, day of approval, disclosure with its clauses.';
CREATE INDEX approval_document_by_subject ON approval_document USING btree (district_id, subject_kind, subject_id);
CREATE UNIQUE INDEX approval_document_one_number ON approval_document USING btree (district_id, document_number) WHERE (withdrawn_reason IS NULL);

create table bill_row (
  district_id text not null,
  bill_id text not null,
  stage text not null,
  row_no integer not null,
  project_id text not null,
  account_name text not null,
  source text not null,
  amount bigint not null,
  reason text,
  constraint bill_row_pkey PRIMARY KEY (district_id, bill_id, stage, project_id, account_name, source),
  constraint bill_row_district_id_bill_id_stage_row_no_key UNIQUE (district_id, bill_id, stage, row_no),
  constraint bill_row_district_id_bill_id_stage_fkey FOREIGN KEY (district_id, bill_id, stage) REFERENCES bill_stage(district_id, bill_id, stage),
  constraint bill_row_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project(district_id, project_id),
  constraint bill_row_amount_check CHECK ((amount >= 0)),
  constraint bill_row_row_no_check CHECK ((row_no > 0))
);
comment on table bill_row is 'Amounts of a bill at a stage by project, account and source, in won, and why they are others than at the stage before.';
CREATE INDEX bill_row_by_project ON bill_row USING btree (district_id, project_id);

create table bill_stage (
  district_id text not null,
  bill_id text not null,
  stage text not null,
  stage_on date not null,
  reference text,
  opinion text,
  opinion_on date,
  constraint bill_stage_pkey PRIMARY KEY (district_id, bill_id, stage),
  constraint bill_stage_district_id_bill_id_fkey FOREIGN KEY (district_id, bill_id) REFERENCES budget_bill(district_id, bill_id),
  constraint bill_stage_check CHECK (((opinion IS NULL) = (opinion_on IS NULL))),
  constraint bill_stage_check1 CHECK (((opinion IS NULL) OR (stage = 'bill'::text))),
  constraint bill_stage_stage_check CHECK ((stage = ANY (ARRAY['request'::text, 'adjustment'::text, 'bill'::text, 'committee'::text, 'budget-committee'::text, 'plenary'::text])))
);
comment on table bill_stage is 'The stages that a bill has passed, with the day and the session or document; the plenary''s amounts are the confirmed budget.';

create table body (
  district_id text not null,
  body_id text not null,
  kind text not null,
  name text not null,
  name_en text,
  aliases jsonb not null,
  parent_id text,
  duties text,
  vision text,
  rules jsonb not null,
  constraint body_pkey PRIMARY KEY (district_id, body_id),
  constraint body_district_id_name_key UNIQUE (district_id, name),
  constraint body_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint body_district_id_parent_id_fkey FOREIGN KEY (district_id, parent_id) REFERENCES body(district_id, body_id),
  constraint body_check CHECK ((parent_id <> body_id))
);
comment on table body is 'Bodies that meet: the governance council, its committees, and others; their rules as data.';

create table budget_account (
  district_id text not null,
  fiscal_year integer not null,
  account_no integer not null,
  compilation_item text not null,
  name text not null,
  code text,
  nature text not null,
  aliases jsonb not null,
  constraint budget_account_pkey PRIMARY KEY (district_id, fiscal_year, account_no),
  constraint budget_account_district_id_fiscal_year_name_key UNIQUE (district_id, fiscal_year, name),
  constraint budget_account_district_id_fiscal_year_fkey FOREIGN KEY (district_id, fiscal_year) REFERENCES budget_year(district_id, fiscal_year),
  constraint budget_account_account_no_check CHECK ((account_no > 0)),
  constraint budget_account_code_check CHECK ((code ~ '^[0-9]{3}-[0-9]{2}$'::text)),
  constraint budget_account_nature_check CHECK ((nature = ANY (ARRAY['current'::text, 'capital'::text])))
);
comment on table budget_account is 'The table of accounts (예산과목) of a fiscal year, in its order; codes mean something within the year only.';

create table budget_bill (
  district_id text not null,
  bill_id text not null,
  fiscal_year integer not null,
  round_no integer not null,
  name text not null,
  gate_id text,
  version integer not null,
  constraint budget_bill_pkey PRIMARY KEY (district_id, bill_id),
  constraint budget_bill_district_id_fiscal_year_round_no_key UNIQUE (district_id, fiscal_year, round_no),
  constraint budget_bill_district_id_fiscal_year_fkey FOREIGN KEY (district_id, fiscal_year) REFERENCES appropriation_year(district_id, fiscal_year),
  constraint budget_bill_district_id_gate_id_fkey FOREIGN KEY (district_id, gate_id) REFERENCES gate(district_id, gate_id),
  constraint budget_bill_round_no_check CHECK (((round_no >= 0) AND (round_no <= 30))),
  constraint budget_bill_version_check CHECK ((version > 0))
);
comment on table budget_bill is 'Versions of a year''s budget on their way through the district assembly: 0 is the first budget (본예산), n the n-th supplementary one (추경).';

create table budget_movement (
  district_id text not null,
  movement_id text not null,
  fiscal_year integer not null,
  kind text not null,
  moved_on date not null,
  from_project_id text,
  from_account_name text,
  to_project_id text,
  to_account_name text,
  source text not null,
  amount bigint not null,
  carry_kind text,
  from_department text,
  to_department text,
  reason text not null,
  basis text,
  document_no text,
  cancelled_on date,
  cancel_reason text,
  constraint budget_movement_pkey PRIMARY KEY (district_id, movement_id),
  constraint budget_movement_district_id_fiscal_year_fkey FOREIGN KEY (district_id, fiscal_year) REFERENCES appropriation_year(district_id, fiscal_year),
  constraint budget_movement_district_id_from_project_id_fkey FOREIGN KEY (district_id, from_project_id) REFERENCES project(district_id, project_id),
  constraint budget_movement_district_id_to_project_id_fkey FOREIGN KEY (district_id, to_project_id) REFERENCES project(district_id, project_id),
  constraint budget_movement_amount_check CHECK ((amount > 0)),
  constraint budget_movement_before_budget_check CHECK (((kind <> 'before-budget'::text) OR ((basis IS NOT NULL) AND (source = ANY (ARRAY['national'::text, 'city'::text, 'special-grant-tax'::text, 'special-adjustment-grant'::text, 'special-grant-unspecified'::text]))))),
  constraint budget_movement_carry_kind_check CHECK ((carry_kind = ANY (ARRAY['specified'::text, 'accident'::text, 'continuing'::text]))),
  constraint budget_movement_check CHECK (((from_project_id IS NULL) = (from_account_name IS NULL))),
  constraint budget_movement_check1 CHECK (((to_project_id IS NULL) = (to_account_name IS NULL))),
  constraint budget_movement_check2 CHECK (((from_project_id IS NOT NULL) = (kind <> ALL (ARRAY['carry-in'::text, 'before-budget'::text])))),
  constraint budget_movement_check3 CHECK (((to_project_id IS NOT NULL) = (kind = ANY (ARRAY['transfer'::text, 'change-of-use'::text, 'carry-in'::text, 'before-budget'::text])))),
  constraint budget_movement_check4 CHECK (((carry_kind IS NOT NULL) = (kind = 'carry-in'::text))),
  constraint budget_movement_check5 CHECK (((from_department IS NOT NULL) = (kind = 'reallocation'::text))),
  constraint budget_movement_check6 CHECK (((to_department IS NOT NULL) = (kind = 'reallocation'::text))),
  constraint budget_movement_check7 CHECK (((cancelled_on IS NULL) = (cancel_reason IS NULL))),
  constraint budget_movement_check8 CHECK (((from_project_id IS NULL) OR (to_project_id IS NULL) OR ((from_project_id <> to_project_id) OR (from_account_name <> to_account_name)))),
  constraint budget_movement_kind_check CHECK ((kind = ANY (ARRAY['transfer'::text, 'change-of-use'::text, 'reallocation'::text, 'carry-in'::text, 'surrender'::text, 'before-budget'::text])))
);
comment on table budget_movement is 'What moved the budget during the year, in won: 전용, 변경사용, 재배정, 이월 from last year, 성립전 사용, 사업포기. One source each: a source is never made from another.';
CREATE INDEX budget_movement_by_year ON budget_movement USING btree (district_id, fiscal_year, moved_on);

create table budget_programme (
  district_id text not null,
  fiscal_year integer not null,
  code text not null,
  programme_no integer not null,
  level text not null,
  parent_code text,
  name text not null,
  aliases jsonb not null,
  department text,
  constraint budget_programme_pkey PRIMARY KEY (district_id, fiscal_year, code),
  constraint budget_programme_district_id_fiscal_year_programme_no_key UNIQUE (district_id, fiscal_year, programme_no),
  constraint budget_programme_district_id_fiscal_year_fkey FOREIGN KEY (district_id, fiscal_year) REFERENCES budget_year(district_id, fiscal_year),
  constraint budget_programme_district_id_fiscal_year_parent_code_fkey FOREIGN KEY (district_id, fiscal_year, parent_code) REFERENCES budget_programme(district_id, fiscal_year, code) DEFERRABLE INITIALLY DEFERRED,
  constraint budget_programme_check CHECK (((level = 'policy'::text) = (parent_code IS NULL))),
  constraint budget_programme_level_check CHECK ((level = ANY (ARRAY['policy'::text, 'unit'::text, 'detail'::text]))),
  constraint budget_programme_programme_no_check CHECK ((programme_no > 0))
);
comment on table budget_programme is 'The programmes (정책사업, 단위사업, 세부사업) of a fiscal year, in their order; codes mean something within the year only.';

create table budget_setting (
  district_id text not null,
  line_rounding text not null,
  constraint budget_setting_pkey PRIMARY KEY (district_id),
  constraint budget_setting_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint budget_setting_line_rounding_check CHECK ((line_rounding = ANY (ARRAY['half-up'::text, 'truncate'::text, 'whole-thousand-only'::text])))
);
comment on table budget_setting is 'How a district keeps its budget book: what becomes of parts of a thousand won.';

create table budget_year (
  district_id text not null,
  fiscal_year integer not null,
  constraint budget_year_pkey PRIMARY KEY (district_id, fiscal_year),
  constraint budget_year_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint budget_year_fiscal_year_check CHECK (((fiscal_year >= 1900) AND (fiscal_year <= 2999)))
);
comment on table budget_year is 'Fiscal years that have a table of accounts; whoever changes the table or relies on it holds the year.';

create table business_expense (
  district_id text not null,
  expense_id text not null,
  department_id text not null,
  kind text not null,
  used_on date not null,
  used_at text not null,
  place text not null,
  purpose text not null,
  persons integer not null,
  amount bigint not null,
  means text not null,
  names_kept boolean not null,
  published_on date,
  withdrawn_on date,
  withdrawn_reason text,
  constraint business_expense_pkey PRIMARY KEY (district_id, expense_id),
  constraint business_expense_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint business_expense_amount_check CHECK ((amount > 0)),
  constraint business_expense_check CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))),
  constraint business_expense_check1 CHECK (((withdrawn_on IS NULL) OR (published_on IS NOT NULL))),
  constraint business_expense_kind_check CHECK ((kind = ANY (ARRAY['institution'::text, 'quota'::text, 'policy'::text, 'department'::text]))),
  constraint business_expense_means_check CHECK ((means = ANY (ARRAY['card'::text, 'cash'::text, 'simple-pay'::text]))),
  constraint business_expense_persons_check CHECK ((persons > 0))
);
comment on table business_expense is 'Business expenses (업무추진비) in won: when, where, for what, for how many. What was published stays, and is withdrawn with a reason.';
CREATE INDEX business_expense_by_day ON business_expense USING btree (district_id, department_id, used_on, expense_id);

create table call_change (
  district_id text not null,
  meeting_id text not null,
  sequence integer not null,
  what text not null,
  changed_on date not null,
  reason text not null,
  held_on date not null,
  begins_at text not null,
  place text not null,
  point text,
  constraint call_change_pkey PRIMARY KEY (district_id, meeting_id, sequence),
  constraint call_change_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES called_meeting(district_id, meeting_id),
  constraint call_change_point_check CHECK (((point IS NOT NULL) = (what = ANY (ARRAY['point-edited'::text, 'point-removed'::text, 'point-moved'::text])))) NOT VALID,
  constraint call_change_sequence_check CHECK ((sequence > 0)),
  constraint call_change_what_check CHECK ((what = ANY (ARRAY['changed'::text, 'postponed'::text, 'cancelled'::text, 'point-edited'::text, 'point-removed'::text, 'point-moved'::text]))) NOT VALID
);
comment on table call_change is 'What a call said before it was changed, postponed or cancelled, or a point of its agenda before that was changed, and why.';

create table called_meeting (
  district_id text not null,
  meeting_id text not null,
  body_id text not null,
  kind text not null,
  session text not null,
  form text not null,
  called_by text not null,
  request_id text,
  topic text not null,
  place text not null,
  held_on date not null,
  begins_at text not null,
  ends_at text,
  called_on date not null,
  short_notice_reason text,
  sequence integer default 0 not null,
  state text not null,
  rules jsonb not null,
  check_in_code text,
  observers integer default 0 not null,
  staff integer default 0 not null,
  opened_at timestamp(3) with time zone,
  closed_at timestamp(3) with time zone,
  constraint called_meeting_pkey PRIMARY KEY (district_id, meeting_id),
  constraint called_meeting_district_id_request_id_key UNIQUE (district_id, request_id),
  constraint called_meeting_district_id_body_id_fkey FOREIGN KEY (district_id, body_id) REFERENCES body(district_id, body_id),
  constraint called_meeting_district_id_request_id_fkey FOREIGN KEY (district_id, request_id) REFERENCES meeting_request(district_id, request_id),
  constraint called_meeting_begins_at_check CHECK ((begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint called_meeting_called_by_check CHECK ((called_by = ANY (ARRAY['calendar'::text, 'chair'::text, 'members'::text]))),
  constraint called_meeting_check CHECK (((called_by = 'members'::text) = (request_id IS NOT NULL))),
  constraint called_meeting_check1 CHECK (((closed_at IS NULL) OR (opened_at IS NOT NULL))),
  constraint called_meeting_check2 CHECK (((state = ANY (ARRAY['open'::text, 'closed'::text])) = (opened_at IS NOT NULL))),
  constraint called_meeting_check3 CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint called_meeting_check4 CHECK (((ends_at IS NULL) OR (ends_at > begins_at))),
  constraint called_meeting_ends_at_check CHECK ((ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint called_meeting_form_check CHECK ((form = ANY (ARRAY['in-person'::text, 'written'::text]))),
  constraint called_meeting_observers_check CHECK ((observers >= 0)),
  constraint called_meeting_sequence_check CHECK ((sequence >= 0)),
  constraint called_meeting_session_check CHECK ((session = ANY (ARRAY['regular'::text, 'extraordinary'::text]))),
  constraint called_meeting_staff_check CHECK ((staff >= 0)),
  constraint called_meeting_state_check CHECK ((state = ANY (ARRAY['called'::text, 'gathering'::text, 'open'::text, 'closed'::text, 'cancelled'::text])))
);
comment on table called_meeting is 'Meetings from their call to their close, with the rules that held when they were called. Closed, a meeting stands in the register as well.';
CREATE INDEX called_meeting_by_body ON called_meeting USING btree (district_id, body_id, held_on DESC);
CREATE INDEX called_meeting_by_day ON called_meeting USING btree (district_id, held_on DESC, meeting_id);

create table carry_over (
  district_id text not null,
  carry_over_id text not null,
  fiscal_year integer not null,
  project_id text not null,
  account_name text not null,
  source text not null,
  carry_kind text not null,
  carried_on date not null,
  amount bigint not null,
  reason text not null,
  document_no text,
  cancelled_on date,
  cancel_reason text,
  constraint carry_over_pkey PRIMARY KEY (district_id, carry_over_id),
  constraint carry_over_district_id_fiscal_year_fkey FOREIGN KEY (district_id, fiscal_year) REFERENCES execution_year(district_id, fiscal_year),
  constraint carry_over_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project(district_id, project_id),
  constraint carry_over_amount_check CHECK ((amount > 0)),
  constraint carry_over_carry_kind_check CHECK ((carry_kind = ANY (ARRAY['specified'::text, 'accident'::text, 'continuing'::text]))),
  constraint carry_over_check CHECK (((cancelled_on IS NULL) = (cancel_reason IS NULL)))
);
comment on table carry_over is 'What of a cell goes into the next year, in won: 명시이월, 사고이월, 계속비이월.';
CREATE INDEX carry_over_by_year ON carry_over USING btree (district_id, fiscal_year);

create table check_in_try (
  district_id text not null,
  meeting_id text not null,
  person_no integer not null,
  tries integer not null,
  constraint check_in_try_pkey PRIMARY KEY (district_id, meeting_id, person_no),
  constraint check_in_try_district_id_meeting_id_person_no_fkey FOREIGN KEY (district_id, meeting_id, person_no) REFERENCES meeting_person(district_id, meeting_id, person_no),
  constraint check_in_try_tries_check CHECK ((tries > 0))
);
comment on table check_in_try is 'How often a member typed a wrong check-in code.';

create table city_transfer (
  district_id text not null,
  cycle_id text not null,
  transfer_number text not null,
  item_id text not null,
  import_id text not null,
  place_in_file integer not null,
  requested bigint,
  place text,
  verdict text,
  reason text,
  constraint city_transfer_pkey PRIMARY KEY (district_id, cycle_id, transfer_number),
  constraint city_transfer_district_id_item_id_key UNIQUE (district_id, item_id),
  constraint city_transfer_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint city_transfer_district_id_import_id_fkey FOREIGN KEY (district_id, import_id) REFERENCES transfer_import(district_id, import_id),
  constraint city_transfer_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint city_transfer_place_in_file_check CHECK ((place_in_file > 0)),
  constraint city_transfer_requested_check CHECK ((requested >= 0)),
  constraint city_transfer_transfer_number_check CHECK ((transfer_number <> ''::text)),
  constraint city_transfer_verdict_check CHECK ((verdict = ANY (ARRAY['suitable'::text, 'conditional'::text, 'unsuitable'::text])))
);
comment on table city_transfer is 'An idea that the city handed over, under the number it bore there: once in a cycle.';
CREATE INDEX city_transfer_in_file ON city_transfer USING btree (district_id, import_id, place_in_file);

create table continuation (
  district_id text not null,
  card_id text not null,
  no integer not null,
  decision text not null,
  meeting_id text not null,
  resolution_id text not null,
  decided_on date not null,
  reason text not null,
  next_project_id text,
  constraint continuation_pkey PRIMARY KEY (district_id, card_id, no),
  constraint continuation_district_id_card_id_fkey FOREIGN KEY (district_id, card_id) REFERENCES result_card(district_id, card_id),
  constraint continuation_check CHECK (((decision <> 'end'::text) OR (next_project_id IS NULL))),
  constraint continuation_decision_check CHECK ((decision = ANY (ARRAY['continue'::text, 'change'::text, 'end'::text]))),
  constraint continuation_no_check CHECK ((no >= 1))
);
comment on table continuation is 'Whether a project goes on, changes or ends: each by the resolution of a meeting. The last one stands.';
CREATE INDEX continuation_by_next_project ON continuation USING btree (district_id, next_project_id);

create table contract (
  district_id text not null,
  contract_id text not null,
  department_id text not null,
  project_id text,
  title text not null,
  kind text not null,
  method text not null,
  private_reason text,
  contractor text not null,
  document text,
  agreed_on date not null,
  starts_on date not null,
  ends_on date not null,
  estimated bigint,
  amount bigint not null,
  delay_rate text not null,
  note text,
  constraint contract_pkey PRIMARY KEY (district_id, contract_id),
  constraint contract_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint contract_amount_check CHECK ((amount > 0)),
  constraint contract_check CHECK ((ends_on >= starts_on)),
  constraint contract_check1 CHECK (((method = 'private'::text) = (private_reason IS NOT NULL))),
  constraint contract_check2 CHECK (((estimated IS NULL) OR (amount <= estimated))),
  constraint contract_delay_rate_check CHECK ((delay_rate ~ '^[0-9](\.[0-9]{1,2})?$'::text)),
  constraint contract_estimated_check CHECK ((estimated > 0)),
  constraint contract_kind_check CHECK ((kind = ANY (ARRAY['construction'::text, 'service'::text, 'goods'::text, 'design'::text, 'lease'::text, 'entrusting'::text]))),
  constraint contract_method_check CHECK ((method = ANY (ARRAY['open'::text, 'restricted'::text, 'negotiated'::text, 'private'::text])))
);
comment on table contract is 'Contracts of departments as they were agreed: how the other party was chosen, amounts in won, term, and the rate of delay damages in thousandths for a day. The other party goes by the name of its firm or association.';
CREATE INDEX contract_by_day ON contract USING btree (district_id, agreed_on DESC, contract_id);

create table contract_entry (
  district_id text not null,
  entry_id text not null,
  contract_id text not null,
  entry_no integer not null,
  on_day date not null,
  event jsonb,
  cancels text,
  reason text,
  role text not null,
  recorded_at timestamp with time zone not null,
  constraint contract_entry_pkey PRIMARY KEY (district_id, entry_id),
  constraint contract_entry_district_id_cancels_key UNIQUE (district_id, cancels),
  constraint contract_entry_district_id_contract_id_entry_no_key UNIQUE (district_id, contract_id, entry_no),
  constraint contract_entry_district_id_cancels_fkey FOREIGN KEY (district_id, cancels) REFERENCES contract_entry(district_id, entry_id),
  constraint contract_entry_district_id_contract_id_fkey FOREIGN KEY (district_id, contract_id) REFERENCES contract(district_id, contract_id),
  constraint contract_entry_check CHECK (((event IS NULL) = (cancels IS NOT NULL))),
  constraint contract_entry_check1 CHECK (((cancels IS NULL) = (reason IS NULL))),
  constraint contract_entry_entry_no_check CHECK ((entry_no > 0))
);
comment on table contract_entry is 'The journal of a contract in the order of recording: changes, payments, start, completion, inspection, end. A cancellation names the entry that it takes out and says why; nothing is overwritten.';

create table cost_line (
  district_id text not null,
  line_id text not null,
  project_id text not null,
  line_no integer not null,
  fiscal_year integer not null,
  account_name text not null,
  line_group text,
  label text not null,
  formula_text text not null,
  factors jsonb not null,
  stated bigint not null,
  source text not null,
  constraint cost_line_pkey PRIMARY KEY (district_id, line_id),
  constraint cost_line_order UNIQUE (district_id, project_id, line_no) DEFERRABLE INITIALLY DEFERRED,
  constraint cost_line_district_id_fiscal_year_fkey FOREIGN KEY (district_id, fiscal_year) REFERENCES budget_year(district_id, fiscal_year),
  constraint cost_line_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project_cost(district_id, project_id),
  constraint cost_line_line_no_check CHECK ((line_no > 0)),
  constraint cost_line_stated_check CHECK ((stated >= 0))
);
comment on table cost_line is 'The calculation basis (산출내역) of projects, in won; the stated amount counts, the formula is checked against it.';
CREATE INDEX cost_line_sums ON cost_line USING btree (district_id, fiscal_year, project_id) INCLUDE (account_name, source, stated);

create table course (
  district_id text not null,
  course_id text not null,
  kind text not null,
  title text not null,
  purpose text,
  audience text not null,
  place text not null,
  organiser text,
  seats integer not null,
  waits boolean not null,
  opens_on date,
  closes_on date,
  completion_attended integer,
  completion_of integer,
  seated integer default 0 not null,
  waiting integer default 0 not null,
  last_no integer default 0 not null,
  survey_id text,
  first_on date,
  last_on date,
  state text not null,
  summary text,
  persons integer,
  completed integer,
  constraint course_pkey PRIMARY KEY (district_id, course_id),
  constraint course_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint course_district_id_survey_id_fkey FOREIGN KEY (district_id, survey_id) REFERENCES survey(district_id, survey_id),
  constraint course_audience_check CHECK ((audience = ANY (ARRAY['all'::text, 'residents'::text, 'staff'::text, 'staff-grade-5-up'::text, 'staff-grade-6-down'::text]))),
  constraint course_check CHECK ((completion_of >= completion_attended)),
  constraint course_check1 CHECK ((last_on >= first_on)),
  constraint course_check2 CHECK (((completed >= 0) AND (completed <= persons))),
  constraint course_check3 CHECK ((closes_on >= opens_on)),
  constraint course_check4 CHECK ((((seats = 0) = (opens_on IS NULL)) AND ((seats = 0) = (closes_on IS NULL)))),
  constraint course_check5 CHECK ((waits OR (waiting = 0))),
  constraint course_check6 CHECK (((completion_attended IS NULL) = (completion_of IS NULL))),
  constraint course_check7 CHECK (((first_on IS NULL) = (last_on IS NULL))),
  constraint course_completion_attended_check CHECK ((completion_attended > 0)),
  constraint course_kind_check CHECK ((kind = ANY (ARRAY['course'::text, 'workshop'::text]))),
  constraint course_last_no_check CHECK ((last_no >= 0)),
  constraint course_persons_check CHECK ((persons >= 0)),
  constraint course_seats_are_enough CHECK (((seated >= 0) AND (seated <= seats))),
  constraint course_seats_check CHECK (((seats >= 0) AND (seats <= 10000))),
  constraint course_state_check CHECK ((state = ANY (ARRAY['announced'::text, 'finished'::text, 'cancelled'::text]))),
  constraint course_waiting_check CHECK ((waiting >= 0))
);
comment on table course is 'Courses and workshops: what for, for whom, how many seats, when one enrols, and how many different people came (persons). A seat more than there are cannot be written.';
CREATE INDEX course_by_day ON course USING btree (district_id, first_on DESC, course_id);

create table course_attendance (
  district_id text not null,
  course_id text not null,
  session_no integer not null,
  no integer not null,
  constraint course_attendance_pkey PRIMARY KEY (district_id, course_id, session_no, no),
  constraint course_attendance_district_id_course_id_no_fkey FOREIGN KEY (district_id, course_id, no) REFERENCES course_enrolment(district_id, course_id, no) ON DELETE CASCADE,
  constraint course_attendance_district_id_course_id_session_no_fkey FOREIGN KEY (district_id, course_id, session_no) REFERENCES course_session(district_id, course_id, session_no)
);
comment on table course_attendance is 'Who came to which session, by number; it goes with the enrolment, the counts stay.';

create table course_change (
  district_id text not null,
  course_id text not null,
  change_no integer not null,
  session_no integer,
  changed_at timestamp(3) with time zone not null,
  what text not null,
  reason text not null,
  constraint course_change_pkey PRIMARY KEY (district_id, course_id, change_no),
  constraint course_change_district_id_course_id_fkey FOREIGN KEY (district_id, course_id) REFERENCES course(district_id, course_id),
  constraint course_change_change_no_check CHECK ((change_no > 0)),
  constraint course_change_what_check CHECK ((what = ANY (ARRAY['changed'::text, 'cancelled'::text])))
);
comment on table course_change is 'Why a course, or one of its sessions, was changed or cancelled.';

create table course_enrolment (
  district_id text not null,
  course_id text not null,
  no integer not null,
  account_id text,
  person text,
  channel text not null,
  state text not null,
  code text not null,
  ended_on date,
  constraint course_enrolment_pkey PRIMARY KEY (district_id, course_id, no),
  constraint course_code_once UNIQUE (district_id, course_id, code),
  constraint course_enrolled_once UNIQUE (district_id, course_id, account_id),
  constraint course_enrolment_district_id_course_id_fkey FOREIGN KEY (district_id, course_id) REFERENCES course(district_id, course_id),
  constraint course_enrolment_channel_check CHECK ((channel = ANY (ARRAY['self'::text, 'desk'::text]))),
  constraint course_enrolment_no_check CHECK ((no > 0)),
  constraint course_enrolment_state_check CHECK ((state = ANY (ARRAY['seated'::text, 'waiting'::text])))
);
comment on table course_enrolment is 'Who takes part or waits: a number, in the order in which they came. Name and contact stand sealed, and go with the row some time after the last session.';
CREATE INDEX course_enrolment_by_account ON course_enrolment USING btree (district_id, account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX course_enrolment_in_order ON course_enrolment USING btree (district_id, course_id, state, no);

create table course_session (
  district_id text not null,
  course_id text not null,
  session_no integer not null,
  level text,
  held_on date not null,
  begins_at text,
  ends_at text,
  minutes integer not null,
  topic text not null,
  lecturer text,
  head_count integer,
  cancelled boolean default false not null,
  constraint course_session_pkey PRIMARY KEY (district_id, course_id, session_no),
  constraint course_session_district_id_course_id_fkey FOREIGN KEY (district_id, course_id) REFERENCES course(district_id, course_id),
  constraint course_session_begins_at_check CHECK ((begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint course_session_check CHECK (((begins_at IS NULL) = (ends_at IS NULL))),
  constraint course_session_check1 CHECK ((ends_at > begins_at)),
  constraint course_session_ends_at_check CHECK ((ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint course_session_head_count_check CHECK ((head_count >= 0)),
  constraint course_session_level_check CHECK ((level = ANY (ARRAY['basic'::text, 'advanced'::text]))),
  constraint course_session_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1440))),
  constraint course_session_session_no_check CHECK (((session_no >= 1) AND (session_no <= 200)))
);
comment on table course_session is 'The sessions of a course: day, length, topic, where the lecturer comes from (never a name), and how many heads were counted.';

create table cycle (
  district_id text not null,
  cycle_id text not null,
  name text not null,
  fiscal_year integer not null,
  limit_won bigint,
  constraint cycle_pkey PRIMARY KEY (district_id, cycle_id),
  constraint cycle_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint cycle_fiscal_year_check CHECK (((fiscal_year >= 1900) AND (fiscal_year <= 9999))),
  constraint cycle_limit_won_check CHECK ((limit_won > 0))
);
comment on table cycle is 'The making of one fiscal year''s plan: a year of dated steps.';
comment on column cycle.limit_won is 'How much may be spent on what the cycle chooses, where a limit was set (a dong''s own plan).';

create table cycle_step (
  district_id text not null,
  cycle_id text not null,
  step_no integer not null,
  kind text not null,
  name text not null,
  starts_on date not null,
  ends_on date,
  "precision" text not null,
  owner text,
  gate_id text,
  inputs text,
  outputs text,
  constraint cycle_step_pkey PRIMARY KEY (district_id, cycle_id, step_no),
  constraint cycle_step_district_id_cycle_id_fkey FOREIGN KEY (district_id, cycle_id) REFERENCES cycle(district_id, cycle_id),
  constraint cycle_step_check CHECK (((ends_on IS NULL) OR (ends_on >= starts_on))),
  constraint cycle_step_inputs_check CHECK ((inputs <> ''::text)),
  constraint cycle_step_outputs_check CHECK ((outputs <> ''::text)),
  constraint cycle_step_precision_check CHECK (("precision" = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  constraint cycle_step_step_no_check CHECK ((step_no > 0))
);
comment on table cycle_step is 'The dated steps of a cycle. A step may name the gate that it will decide before that gate is there.';
comment on column cycle_step.inputs is 'What must be there before the step begins.';
comment on column cycle_step.outputs is 'What the step leaves behind.';

create table cycle_step_change (
  district_id text not null,
  cycle_id text not null,
  change_no integer not null,
  step_no integer not null,
  before_starts_on date not null,
  before_ends_on date,
  before_precision text not null,
  after_starts_on date not null,
  after_ends_on date,
  after_precision text not null,
  decided_on date not null,
  reason text not null,
  constraint cycle_step_change_pkey PRIMARY KEY (district_id, cycle_id, change_no),
  constraint cycle_step_change_district_id_cycle_id_step_no_fkey FOREIGN KEY (district_id, cycle_id, step_no) REFERENCES cycle_step(district_id, cycle_id, step_no),
  constraint cycle_step_change_after_precision_check CHECK ((after_precision = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  constraint cycle_step_change_before_precision_check CHECK ((before_precision = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  constraint cycle_step_change_change_no_check CHECK ((change_no > 0)),
  constraint cycle_step_change_check CHECK (((before_ends_on IS NULL) OR (before_ends_on >= before_starts_on))),
  constraint cycle_step_change_check1 CHECK (((after_ends_on IS NULL) OR (after_ends_on >= after_starts_on))),
  constraint cycle_step_change_reason_check CHECK ((reason <> ''::text))
);
comment on table cycle_step_change is 'Decisions that moved a step: from which dates to which, when and why.';

create table department (
  district_id text not null,
  department_id text not null,
  name text not null,
  bureau text,
  aliases jsonb not null,
  constraint department_pkey PRIMARY KEY (district_id, department_id),
  constraint department_district_id_name_key UNIQUE (district_id, name),
  constraint department_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id)
);
comment on table department is 'Departments of the district office (과), with their bureau (국) and their other names.';

create table department_budget (
  district_id text not null,
  department_id text not null,
  as_of date not null,
  budget bigint not null,
  executed bigint,
  stated_rate text,
  note text,
  sources jsonb not null,
  constraint department_budget_pkey PRIMARY KEY (district_id, department_id, as_of),
  constraint department_budget_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint department_budget_budget_check CHECK ((budget >= 0)),
  constraint department_budget_executed_check CHECK ((executed >= 0)),
  constraint department_budget_sources_check CHECK ((jsonb_typeof(sources) = 'array'::text))
);
comment on table department_budget is 'The whole budget of a department and what is executed of it on a day, in won, as a work report states it.';

create table department_review (
  district_id text not null,
  round_id text not null,
  item_id text not null,
  place integer not null,
  title text not null,
  count integer not null,
  requested bigint,
  department_id text,
  team text,
  taken_by text,
  state text not null,
  version integer not null,
  verdict text,
  reason_code text,
  conditions text,
  adjusted bigint,
  amount_reason text,
  opinion text,
  partner_ids jsonb not null,
  by_link boolean not null,
  submitted_by text,
  submitted_on date,
  confirmed_on date,
  sent_back_reason text,
  bounces integer not null,
  constraint department_review_pkey PRIMARY KEY (district_id, round_id, item_id),
  constraint department_review_district_id_round_id_place_key UNIQUE (district_id, round_id, place),
  constraint department_review_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint department_review_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint department_review_district_id_round_id_fkey FOREIGN KEY (district_id, round_id) REFERENCES review_round(district_id, round_id),
  constraint department_review_adjusted_check CHECK ((adjusted >= 0)),
  constraint department_review_bounces_check CHECK ((bounces >= 0)),
  constraint department_review_check CHECK (((state <> ALL (ARRAY['submitted'::text, 'confirmed'::text])) OR ((verdict IS NOT NULL) AND (department_id IS NOT NULL)))),
  constraint department_review_check1 CHECK (((state = 'confirmed'::text) = (confirmed_on IS NOT NULL))),
  constraint department_review_check2 CHECK (((state <> ALL (ARRAY['submitted'::text, 'confirmed'::text])) OR (verdict <> 'unsuitable'::text) OR ((reason_code IS NOT NULL) AND (opinion IS NOT NULL)))),
  constraint department_review_check3 CHECK (((state <> ALL (ARRAY['submitted'::text, 'confirmed'::text])) OR (verdict <> 'conditional'::text) OR (conditions IS NOT NULL))),
  constraint department_review_check4 CHECK (((state <> ALL (ARRAY['submitted'::text, 'confirmed'::text])) OR (adjusted <= requested) OR (amount_reason IS NOT NULL))),
  constraint department_review_count_check CHECK ((count > 0)),
  constraint department_review_place_check CHECK ((place > 0)),
  constraint department_review_requested_check CHECK ((requested >= 0)),
  constraint department_review_state_check CHECK ((state = ANY (ARRAY['open'::text, 'begun'::text, 'submitted'::text, 'confirmed'::text]))),
  constraint department_review_verdict_check CHECK ((verdict = ANY (ARRAY['suitable'::text, 'conditional'::text, 'unsuitable'::text]))),
  constraint department_review_version_check CHECK ((version > 0))
);
comment on table department_review is 'What a department makes of one item in a round: its verdict, the amount it adjusts, and how far it has come.';
CREATE INDEX department_review_by_department ON department_review USING btree (district_id, department_id, round_id);
CREATE INDEX department_review_by_item ON department_review USING btree (district_id, item_id);
CREATE INDEX department_review_by_taker ON department_review USING btree (district_id, taken_by) WHERE (taken_by IS NOT NULL);

create table destruction_certificate (
  district_id text not null,
  certificate_id text not null,
  rule text not null,
  destroyed_on date not null,
  cells jsonb not null,
  bodies integer not null,
  schedule text,
  constraint destruction_certificate_pkey PRIMARY KEY (district_id, certificate_id),
  constraint destruction_certificate_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint destruction_certificate_bodies_check CHECK ((bodies >= 0)),
  constraint destruction_certificate_check CHECK (((rule = 'schedule'::text) = (schedule IS NOT NULL))),
  constraint destruction_certificate_rule_check CHECK ((rule = ANY (ARRAY['request'::text, 'schedule'::text])))
);
comment on table destruction_certificate is 'That the personal data of one account were destroyed: when, by which rule, how many cells of which columns. It names nobody.';

create table district (
  district_id text not null,
  name text not null,
  name_en text not null,
  city text not null,
  city_en text not null,
  platform_name text,
  constraint district_pkey PRIMARY KEY (district_id)
);
comment on table district is 'The tenant: one autonomous district (자치구) of a city, with the names its pages carry.';

create table dong (
  district_id text not null,
  dong_id text not null,
  name text not null,
  constraint dong_pkey PRIMARY KEY (district_id, dong_id),
  constraint dong_district_id_name_key UNIQUE (district_id, name),
  constraint dong_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id)
);
comment on table dong is 'The smallest units of a district, each with an office and a residents'' council.';

create table dong_place (
  district_id text not null,
  dong_id text not null,
  map_row smallint not null,
  map_column smallint not null,
  constraint dong_place_pkey PRIMARY KEY (district_id, dong_id),
  constraint dong_place_district_id_map_row_map_column_key UNIQUE (district_id, map_row, map_column),
  constraint dong_place_district_id_dong_id_fkey FOREIGN KEY (district_id, dong_id) REFERENCES dong(district_id, dong_id),
  constraint dong_place_map_column_check CHECK (((map_column >= 0) AND (map_column <= 7))),
  constraint dong_place_map_row_check CHECK (((map_row >= 0) AND (map_row <= 19)))
);
comment on table dong_place is 'A schematic map of the dongs: one square each, rows from the north, columns from the west.';

create table enrolment (
  district_id text not null,
  enrolment_id text not null,
  account_id text not null,
  kind text not null,
  reason text not null,
  opened_by text,
  opened_at timestamp(3) with time zone not null,
  approved_by text,
  token_hash text,
  ends_at timestamp(3) with time zone not null,
  ended_at timestamp(3) with time zone,
  constraint enrolment_pkey PRIMARY KEY (district_id, enrolment_id),
  constraint enrolment_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint enrolment_check CHECK (((kind = 'first'::text) OR (approved_by IS NULL) OR (approved_by <> opened_by))),
  constraint enrolment_check1 CHECK (((kind = 'first'::text) OR (token_hash IS NULL) OR (approved_by IS NOT NULL))),
  constraint enrolment_check2 CHECK ((ends_at > opened_at)),
  constraint enrolment_check3 CHECK ((approved_by <> account_id)),
  constraint enrolment_check4 CHECK ((approved_by <> opened_by)) NOT VALID,
  constraint enrolment_kind_check CHECK ((kind = ANY (ARRAY['first'::text, 'recovery'::text]))),
  constraint enrolment_reason_check CHECK ((reason <> ''::text))
);
comment on table enrolment is 'Leave to make a passkey without one: the first, by one person or by two, or, when all are lost, another by two.';
CREATE INDEX enrolment_by_account ON enrolment USING btree (district_id, account_id);
CREATE UNIQUE INDEX enrolment_by_token ON enrolment USING btree (district_id, token_hash);

create table entrusting (
  district_id text not null,
  entrusting_id text not null,
  department_id text not null,
  project_id text,
  title text not null,
  trustee text not null,
  consented_on date,
  begins_on date not null,
  ends_on date not null,
  years jsonb not null,
  document text,
  note text,
  constraint entrusting_pkey PRIMARY KEY (district_id, entrusting_id),
  constraint entrusting_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint entrusting_check CHECK ((ends_on >= begins_on)),
  constraint entrusting_check1 CHECK ((consented_on <= begins_on))
);
comment on table entrusting is 'Work that a district entrusts to somebody outside: with whom, for how long, when the assembly agreed, and how many won for each year. The trustee goes by the name of its association or firm.';
CREATE INDEX entrusting_by_day ON entrusting USING btree (district_id, begins_on DESC, entrusting_id);

create table entrusting_entry (
  district_id text not null,
  entry_id text not null,
  entrusting_id text not null,
  entry_no integer not null,
  on_day date not null,
  event jsonb,
  cancels text,
  reason text,
  role text not null,
  recorded_at timestamp with time zone not null,
  constraint entrusting_entry_pkey PRIMARY KEY (district_id, entry_id),
  constraint entrusting_entry_district_id_cancels_key UNIQUE (district_id, cancels),
  constraint entrusting_entry_district_id_entrusting_id_entry_no_key UNIQUE (district_id, entrusting_id, entry_no),
  constraint entrusting_entry_district_id_cancels_fkey FOREIGN KEY (district_id, cancels) REFERENCES entrusting_entry(district_id, entry_id),
  constraint entrusting_entry_district_id_entrusting_id_fkey FOREIGN KEY (district_id, entrusting_id) REFERENCES entrusting(district_id, entrusting_id),
  constraint entrusting_entry_check CHECK (((event IS NULL) = (cancels IS NOT NULL))),
  constraint entrusting_entry_check1 CHECK (((cancels IS NULL) = (reason IS NULL))),
  constraint entrusting_entry_entry_no_check CHECK ((entry_no > 0))
);
comment on table entrusting_entry is 'The journal of entrusted work in the order of recording: payments, guidance and inspection, yearly settlement, review before the end. A cancellation names the entry that it takes out and says why.';

create table evaluation (
  district_id text not null,
  evaluation_id text not null,
  card_id text not null,
  kind text not null,
  state text not null,
  evaluated_on date not null,
  scores jsonb not null,
  opinion text not null,
  survey_id text,
  evaluators jsonb not null,
  recused jsonb not null,
  remarks jsonb not null,
  meeting_id text,
  constraint evaluation_pkey PRIMARY KEY (district_id, evaluation_id),
  constraint evaluation_district_id_card_id_kind_key UNIQUE (district_id, card_id, kind),
  constraint evaluation_district_id_card_id_fkey FOREIGN KEY (district_id, card_id) REFERENCES result_card(district_id, card_id),
  constraint evaluation_check CHECK (((state = 'confirmed'::text) = (meeting_id IS NOT NULL))),
  constraint evaluation_check1 CHECK (((kind = 'satisfaction'::text) OR (survey_id IS NULL))),
  constraint evaluation_evaluators_check CHECK ((jsonb_typeof(evaluators) = 'array'::text)),
  constraint evaluation_kind_check CHECK ((kind = ANY (ARRAY['self'::text, 'subcommittee'::text, 'satisfaction'::text, 'governance-council'::text, 'city'::text]))),
  constraint evaluation_recused_check CHECK ((jsonb_typeof(recused) = 'array'::text)),
  constraint evaluation_remarks_check CHECK ((jsonb_typeof(remarks) = 'array'::text)),
  constraint evaluation_scores_check CHECK ((jsonb_typeof(scores) = 'array'::text)),
  constraint evaluation_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'confirmed'::text])))
);
comment on table evaluation is 'The evaluations of a project in a year, one of each kind; confirmed in a meeting only. Who evaluated stands as seats, without names.';

create table evaluation_scheme (
  district_id text not null,
  year integer not null,
  criteria jsonb not null,
  grades jsonb not null,
  self_due_on date,
  constraint evaluation_scheme_pkey PRIMARY KEY (district_id, year),
  constraint evaluation_scheme_criteria_check CHECK ((jsonb_array_length(criteria) > 0)),
  constraint evaluation_scheme_grades_check CHECK ((jsonb_array_length(grades) > 0)),
  constraint evaluation_scheme_year_check CHECK (((year >= 1900) AND (year <= 2999)))
);
comment on table evaluation_scheme is 'By what the projects of a year are evaluated: criteria with most points and weights as fractions, grades from a share in percent on, and when departments are done with their own.';

create table executed_import (
  district_id text not null,
  import_id text not null,
  fiscal_year integer not null,
  file_name text not null,
  imported_on date not null,
  added integer not null,
  changed integer not null,
  same integer not null,
  left_out integer not null,
  difference bigint not null,
  constraint executed_import_pkey PRIMARY KEY (district_id, import_id),
  constraint executed_import_district_id_fiscal_year_fkey FOREIGN KEY (district_id, fiscal_year) REFERENCES execution_year(district_id, fiscal_year),
  constraint executed_import_added_check CHECK ((added >= 0)),
  constraint executed_import_changed_check CHECK ((changed >= 0)),
  constraint executed_import_left_out_check CHECK ((left_out >= 0)),
  constraint executed_import_same_check CHECK ((same >= 0))
);
comment on table executed_import is 'Files of executed amounts that were imported, and what each did. The files themselves are not kept.';

create table executed_row (
  district_id text not null,
  fiscal_year integer not null,
  kind text not null,
  row_key text not null,
  entry_id text not null,
  constraint executed_row_pkey PRIMARY KEY (district_id, fiscal_year, kind, row_key),
  constraint executed_row_district_id_entry_id_key UNIQUE (district_id, entry_id),
  constraint executed_row_district_id_entry_id_fkey FOREIGN KEY (district_id, entry_id) REFERENCES execution_entry(district_id, entry_id),
  constraint executed_row_district_id_fiscal_year_fkey FOREIGN KEY (district_id, fiscal_year) REFERENCES execution_year(district_id, fiscal_year),
  constraint executed_row_kind_check CHECK ((kind = ANY (ARRAY['commitment'::text, 'expenditure'::text])))
);
comment on table executed_row is 'Rows of imported files by their own key (document number and sequence), and the entry that stands for each now: a file read again doubles nothing.';

create table execution_entry (
  district_id text not null,
  entry_id text not null,
  fiscal_year integer not null,
  kind text not null,
  entry_on date not null,
  project_id text not null,
  account_name text not null,
  source text not null,
  line_id text,
  amount bigint not null,
  evidence_kind text not null,
  document_no text,
  payee_kind text not null,
  department text,
  note text,
  commitment_id text,
  reverses text,
  import_id text,
  entry_no bigint generated always as identity not null,
  constraint execution_entry_pkey PRIMARY KEY (district_id, entry_id),
  constraint execution_entry_district_id_reverses_key UNIQUE (district_id, reverses),
  constraint execution_entry_district_id_commitment_id_fkey FOREIGN KEY (district_id, commitment_id) REFERENCES execution_entry(district_id, entry_id),
  constraint execution_entry_district_id_fiscal_year_fkey FOREIGN KEY (district_id, fiscal_year) REFERENCES execution_year(district_id, fiscal_year),
  constraint execution_entry_district_id_import_id_fkey FOREIGN KEY (district_id, import_id) REFERENCES executed_import(district_id, import_id),
  constraint execution_entry_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project(district_id, project_id),
  constraint execution_entry_district_id_reverses_fkey FOREIGN KEY (district_id, reverses) REFERENCES execution_entry(district_id, entry_id),
  constraint execution_entry_amount_check CHECK ((amount <> 0)),
  constraint execution_entry_check CHECK (((entry_on >= make_date(fiscal_year, 1, 1)) AND (entry_on <= make_date(fiscal_year, 12, 31)))),
  constraint execution_entry_kind_check CHECK ((kind = ANY (ARRAY['commitment'::text, 'expenditure'::text])))
);
comment on table execution_entry is 'Commitments (원인행위) and expenditures (지출) in won, never changed: an entry is taken back by another with the other sign. Payees by kind, never by name.';
CREATE INDEX execution_entry_by_commitment ON execution_entry USING btree (district_id, commitment_id);
CREATE INDEX execution_entry_by_project ON execution_entry USING btree (district_id, project_id);
CREATE INDEX execution_entry_by_year ON execution_entry USING btree (district_id, fiscal_year, project_id);

create table execution_year (
  district_id text not null,
  fiscal_year integer not null,
  constraint execution_year_pkey PRIMARY KEY (district_id, fiscal_year),
  constraint execution_year_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint execution_year_fiscal_year_check CHECK (((fiscal_year >= 1900) AND (fiscal_year <= 2999)))
);
comment on table execution_year is 'Fiscal years that have entries; whoever writes entries of a year, or moves its budget, holds it, so that the last won is spent once.';

create table facility (
  district_id text not null,
  facility_id text not null,
  department_id text not null,
  name text not null,
  address text,
  area text,
  use_text text,
  in_charge text,
  floors jsonb not null,
  constraint facility_pkey PRIMARY KEY (district_id, facility_id),
  constraint facility_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint facility_area_check CHECK ((area ~ '^[0-9]{1,8}(\.[0-9]{1,3})?$'::text)),
  constraint facility_floors_check CHECK ((jsonb_typeof(floors) = 'array'::text))
);
comment on table facility is 'The cards of facilities: name, address, floor area in square metres as it is written, use, which team is in charge, and the floors.';
CREATE INDEX facility_of_department ON facility USING btree (district_id, department_id, name);

create table facility_count (
  district_id text not null,
  department_id text not null,
  name text not null,
  place integer not null,
  as_of date not null,
  total integer not null,
  parts jsonb not null,
  constraint facility_count_pkey PRIMARY KEY (district_id, department_id, name),
  constraint facility_count_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint facility_count_parts_check CHECK ((jsonb_typeof(parts) = 'array'::text)),
  constraint facility_count_place_check CHECK ((place > 0)),
  constraint facility_count_total_check CHECK ((total >= 0))
);
comment on table facility_count is 'How many facilities of a kind a department looks after: the stated total, and its parts, in the order in which they were entered.';

create table field_check (
  district_id text not null,
  check_id text not null,
  item_id text not null,
  checked_on date not null,
  department_id text not null,
  along_with text,
  participants jsonb not null,
  checklist jsonb not null,
  opinion text not null,
  version integer not null,
  constraint field_check_pkey PRIMARY KEY (district_id, check_id),
  constraint field_check_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint field_check_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint field_check_opinion_check CHECK ((opinion <> ''::text)),
  constraint field_check_version_check CHECK ((version > 0))
);
comment on table field_check is 'What was seen of an item on the spot (현장확인): who came by what they are, a checklist, an opinion. Photos are kept files.';
CREATE INDEX field_check_by_day ON field_check USING btree (district_id, checked_on DESC, check_id);
CREATE INDEX field_check_by_item ON field_check USING btree (district_id, item_id);

create table finding_pass (
  district_id text not null,
  pass_id text not null,
  subject_kind text not null,
  subject_id text not null,
  finding_key text not null,
  rule text not null,
  sentence jsonb not null,
  reason text not null,
  role text not null,
  passed_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  constraint finding_pass_pkey PRIMARY KEY (district_id, pass_id),
  constraint finding_pass_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint finding_pass_check CHECK (((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))),
  constraint finding_pass_finding_key_check CHECK ((finding_key <> ''::text)),
  constraint finding_pass_reason_check CHECK ((reason <> ''::text))
);
comment on table finding_pass is 'Errors that the team head let pass with a written reason; open (미결) until mended or withdrawn.';
CREATE UNIQUE INDEX finding_pass_one_standing ON finding_pass USING btree (district_id, subject_kind, subject_id, md5(finding_key)) WHERE (withdrawn_at IS NULL);

create table follow (
  district_id text not null,
  account_id text not null,
  subject_kind text not null,
  subject_id text not null,
  followed_at timestamp(3) with time zone not null,
  constraint follow_pkey PRIMARY KEY (district_id, subject_kind, subject_id, account_id),
  constraint follow_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id)
);
comment on table follow is 'Whom something is told of because they asked for it.';
CREATE INDEX follow_of_account ON follow USING btree (district_id, account_id, followed_at DESC);

create table followed_indicator (
  district_id text not null,
  project_id text not null,
  indicator_no integer not null,
  phase text not null,
  goal text not null,
  name text not null,
  target jsonb not null,
  evidence text,
  note text,
  value bigint,
  attained_n bigint,
  attained_d bigint,
  met text not null,
  measured_on date,
  told_from date,
  constraint followed_indicator_pkey PRIMARY KEY (district_id, project_id, indicator_no),
  constraint followed_indicator_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES followed_project(district_id, project_id),
  constraint followed_indicator_attained_d_check CHECK ((attained_d >= 1)),
  constraint followed_indicator_attained_n_check CHECK ((attained_n >= 0)),
  constraint followed_indicator_check CHECK (((value IS NULL) = (measured_on IS NULL))),
  constraint followed_indicator_check1 CHECK (((attained_n IS NULL) = (attained_d IS NULL))),
  constraint followed_indicator_check2 CHECK (((value IS NOT NULL) OR (met = 'unknown'::text))),
  constraint followed_indicator_indicator_no_check CHECK ((indicator_no >= 1)),
  constraint followed_indicator_met_check CHECK ((met = ANY (ARRAY['met'::text, 'not-met'::text, 'unknown'::text]))),
  constraint followed_indicator_phase_check CHECK ((phase = ANY (ARRAY['process'::text, 'outcome'::text]))),
  constraint followed_indicator_target_check CHECK ((jsonb_typeof(target) = 'object'::text)),
  constraint followed_indicator_told_from CHECK (((met = 'unknown'::text) = (told_from IS NULL)))
);
comment on table followed_indicator is 'Indicators of followed projects with their targets, and what their measurements make: the number in thousandths, the exact part of the target, and whether it is met.';

create table followed_project (
  district_id text not null,
  project_id text not null,
  plan_id text not null,
  fiscal_year integer not null,
  project_no integer not null,
  title text not null,
  item_id text not null,
  department_id text,
  department text not null,
  subcommittees jsonb not null,
  starts_on date not null,
  ends_on date not null,
  sheet_version integer not null,
  followed_on date not null,
  constraint followed_project_pkey PRIMARY KEY (district_id, project_id),
  constraint followed_project_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project(district_id, project_id),
  constraint followed_project_check CHECK ((ends_on >= starts_on)),
  constraint followed_project_fiscal_year_check CHECK (((fiscal_year >= 1900) AND (fiscal_year <= 2999))),
  constraint followed_project_project_no_check CHECK ((project_no >= 1)),
  constraint followed_project_sheet_version_check CHECK ((sheet_version >= 1)),
  constraint followed_project_subcommittees_check CHECK ((jsonb_typeof(subcommittees) = 'array'::text)),
  constraint followed_project_title_check CHECK ((title <> ''::text))
);
comment on table followed_project is 'Projects that are followed while they are carried out: what their sheets said, kept here so that a target is not moved by rewriting a sheet.';
CREATE INDEX followed_project_by_item ON followed_project USING btree (district_id, item_id);
CREATE INDEX followed_project_by_year ON followed_project USING btree (district_id, fiscal_year, project_no);

create table followed_stage (
  district_id text not null,
  project_id text not null,
  stage_no integer not null,
  types jsonb not null,
  title text not null,
  period_text text not null,
  planned_from date,
  planned_to date,
  weight integer not null,
  state text not null,
  share integer not null,
  begun_on date,
  ended_on date,
  reason text,
  evidence text,
  constraint followed_stage_pkey PRIMARY KEY (district_id, project_id, stage_no),
  constraint followed_stage_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES followed_project(district_id, project_id),
  constraint followed_stage_check CHECK (((ended_on IS NULL) OR (begun_on IS NULL) OR (ended_on >= begun_on))),
  constraint followed_stage_check1 CHECK (((state = 'done'::text) = (share = 100))),
  constraint followed_stage_check2 CHECK (((state <> 'not-started'::text) OR (share = 0))),
  constraint followed_stage_check3 CHECK (((state <> ALL (ARRAY['delayed'::text, 'dropped'::text])) OR (reason IS NOT NULL))),
  constraint followed_stage_evidence_check CHECK ((evidence <> ''::text)),
  constraint followed_stage_reason_check CHECK ((reason <> ''::text)),
  constraint followed_stage_share_check CHECK (((share >= 0) AND (share <= 100))),
  constraint followed_stage_stage_no_check CHECK ((stage_no >= 1)),
  constraint followed_stage_state_check CHECK ((state = ANY (ARRAY['not-started'::text, 'under-way'::text, 'done'::text, 'delayed'::text, 'dropped'::text]))),
  constraint followed_stage_title_check CHECK ((title <> ''::text)),
  constraint followed_stage_types_check CHECK ((jsonb_typeof(types) = 'array'::text)),
  constraint followed_stage_weight_check CHECK (((weight >= 0) AND (weight <= 1000)))
);
comment on table followed_stage is 'Stages of followed projects: planned days as read from the sheet, weight, and how far each is.';

create table forum (
  district_id text not null,
  forum_id text not null,
  cycle_id text,
  kind text not null,
  title text not null,
  purpose text,
  held_on date not null,
  begins_at text not null,
  place text not null,
  online_address text,
  online_instruction text,
  programme jsonb not null,
  seats integer not null,
  opens_on date,
  closes_on date,
  choosing text not null,
  strata jsonb not null,
  seed text not null,
  drawn jsonb,
  seated integer default 0 not null,
  waiting integer default 0 not null,
  last_no integer default 0 not null,
  survey_id text,
  facilitator_won integer not null,
  participant_won integer not null,
  state text not null,
  attended integer,
  summary text,
  published_on date,
  constraint forum_pkey PRIMARY KEY (district_id, forum_id),
  constraint forum_district_id_cycle_id_fkey FOREIGN KEY (district_id, cycle_id) REFERENCES cycle(district_id, cycle_id),
  constraint forum_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint forum_district_id_survey_id_fkey FOREIGN KEY (district_id, survey_id) REFERENCES survey(district_id, survey_id),
  constraint forum_attended_check CHECK ((attended >= 0)),
  constraint forum_begins_at_check CHECK ((begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint forum_check CHECK (((closes_on >= opens_on) AND (closes_on <= held_on))),
  constraint forum_check1 CHECK ((((seats = 0) = (opens_on IS NULL)) AND ((seats = 0) = (closes_on IS NULL)))),
  constraint forum_check2 CHECK (((online_address IS NULL) = (online_instruction IS NULL))),
  constraint forum_check3 CHECK (((state = 'published'::text) = (published_on IS NOT NULL))),
  constraint forum_choosing_check CHECK ((choosing = ANY (ARRAY['first-come'::text, 'lots'::text]))),
  constraint forum_facilitator_won_check CHECK ((facilitator_won >= 0)),
  constraint forum_kind_check CHECK ((kind = ANY (ARRAY['planning'::text, 'resident'::text, 'agenda'::text, 'fifty'::text, 'hundred'::text]))),
  constraint forum_last_no_check CHECK ((last_no >= 0)),
  constraint forum_participant_won_check CHECK ((participant_won >= 0)),
  constraint forum_seats_are_enough CHECK (((seated >= 0) AND (seated <= seats))),
  constraint forum_seats_check CHECK (((seats >= 0) AND (seats <= 10000))),
  constraint forum_state_check CHECK ((state = ANY (ARRAY['announced'::text, 'settled'::text, 'published'::text, 'cancelled'::text]))),
  constraint forum_waiting_check CHECK ((waiting >= 0))
);
comment on table forum is 'Forums: when and where, the programme, how seats are given, and what came of it. A seat more than there are cannot be written.';
CREATE INDEX forum_by_day ON forum USING btree (district_id, held_on DESC, forum_id);

create table forum_change (
  district_id text not null,
  forum_id text not null,
  change_no integer not null,
  changed_at timestamp(3) with time zone not null,
  what text not null,
  reason text not null,
  constraint forum_change_pkey PRIMARY KEY (district_id, forum_id, change_no),
  constraint forum_change_district_id_forum_id_fkey FOREIGN KEY (district_id, forum_id) REFERENCES forum(district_id, forum_id),
  constraint forum_change_change_no_check CHECK ((change_no > 0)),
  constraint forum_change_what_check CHECK ((what = ANY (ARRAY['changed'::text, 'cancelled'::text])))
);
comment on table forum_change is 'Why the date, the place or the seats of a forum were changed, or why it was cancelled.';

create table forum_cluster (
  district_id text not null,
  forum_id text not null,
  table_no integer not null,
  cluster_id text not null,
  name text not null,
  constraint forum_cluster_pkey PRIMARY KEY (district_id, cluster_id),
  constraint forum_cluster_district_id_forum_id_table_no_fkey FOREIGN KEY (district_id, forum_id, table_no) REFERENCES forum_table(district_id, forum_id, table_no)
);
comment on table forum_cluster is 'Notes of one table that belong together, by the name that the table gave them.';
CREATE INDEX forum_cluster_of_forum ON forum_cluster USING btree (district_id, forum_id, table_no);

create table forum_note (
  district_id text not null,
  forum_id text not null,
  table_no integer not null,
  note_id text not null,
  text text not null,
  cluster_id text,
  written_at timestamp(3) with time zone not null,
  constraint forum_note_pkey PRIMARY KEY (district_id, note_id),
  constraint forum_note_district_id_cluster_id_fkey FOREIGN KEY (district_id, cluster_id) REFERENCES forum_cluster(district_id, cluster_id),
  constraint forum_note_district_id_forum_id_table_no_fkey FOREIGN KEY (district_id, forum_id, table_no) REFERENCES forum_table(district_id, forum_id, table_no)
);
comment on table forum_note is 'What was said at a table, note by note; never who said it.';
CREATE INDEX forum_note_of_forum ON forum_note USING btree (district_id, forum_id, table_no, written_at, note_id);

create table forum_option (
  district_id text not null,
  vote_id text not null,
  option_no integer not null,
  title text not null,
  item_id text,
  votes integer default 0 not null,
  constraint forum_option_pkey PRIMARY KEY (district_id, vote_id, option_no),
  constraint forum_option_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint forum_option_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES forum_vote(district_id, vote_id),
  constraint forum_option_option_no_check CHECK (((option_no >= 1) AND (option_no <= 200))),
  constraint forum_option_votes_check CHECK ((votes >= 0))
);
comment on table forum_option is 'What is voted on, with how many votes: no row says who voted for what.';
CREATE INDEX forum_option_of_item ON forum_option USING btree (district_id, item_id) WHERE (item_id IS NOT NULL);

create table forum_registration (
  district_id text not null,
  forum_id text not null,
  no integer not null,
  account_id text,
  person text,
  civil boolean not null,
  dong_id text,
  age_band text,
  sex text,
  channel text not null,
  state text not null,
  place integer,
  table_no integer,
  code text not null,
  arrived_at timestamp(3) with time zone,
  arrived_by text,
  ended_on date,
  constraint forum_registration_pkey PRIMARY KEY (district_id, forum_id, no),
  constraint forum_code_once UNIQUE (district_id, forum_id, code),
  constraint forum_registered_once UNIQUE (district_id, forum_id, account_id),
  constraint forum_registration_district_id_dong_id_fkey FOREIGN KEY (district_id, dong_id) REFERENCES dong(district_id, dong_id),
  constraint forum_registration_district_id_forum_id_fkey FOREIGN KEY (district_id, forum_id) REFERENCES forum(district_id, forum_id),
  constraint forum_registration_district_id_forum_id_table_no_fkey FOREIGN KEY (district_id, forum_id, table_no) REFERENCES forum_table(district_id, forum_id, table_no),
  constraint forum_registration_age_band_check CHECK ((age_band = ANY (ARRAY['under-20'::text, '20s'::text, '30s'::text, '40s'::text, '50s'::text, '60s'::text, 'over-70'::text]))),
  constraint forum_registration_arrived_by_check CHECK ((arrived_by = ANY (ARRAY['code'::text, 'clerk'::text]))),
  constraint forum_registration_channel_check CHECK ((channel = ANY (ARRAY['self'::text, 'desk'::text]))),
  constraint forum_registration_check CHECK (((arrived_at IS NULL) = (arrived_by IS NULL))),
  constraint forum_registration_check1 CHECK (((table_no IS NULL) OR (state = 'seated'::text))),
  constraint forum_registration_no_check CHECK ((no > 0)),
  constraint forum_registration_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text]))),
  constraint forum_registration_state_check CHECK ((state = ANY (ARRAY['seated'::text, 'waiting'::text])))
);
comment on table forum_registration is 'Who takes part or waits: a number, in the order in which they came. Name and contact stand sealed, and go with the row some time after the forum.';
CREATE INDEX forum_registration_by_account ON forum_registration USING btree (district_id, account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX forum_registration_in_order ON forum_registration USING btree (district_id, forum_id, state, place, no);

create table forum_table (
  district_id text not null,
  forum_id text not null,
  table_no integer not null,
  question text not null,
  secret text not null,
  facilitated boolean not null,
  constraint forum_table_pkey PRIMARY KEY (district_id, forum_id, table_no),
  constraint forum_table_district_id_secret_key UNIQUE (district_id, secret),
  constraint forum_table_district_id_forum_id_fkey FOREIGN KEY (district_id, forum_id) REFERENCES forum(district_id, forum_id),
  constraint forum_table_table_no_check CHECK (((table_no >= 1) AND (table_no <= 500)))
);
comment on table forum_table is 'The tables of a forum and the question of each. Who knows the secret writes the notes of that table.';

create table forum_vote (
  district_id text not null,
  forum_id text not null,
  vote_id text not null,
  title text not null,
  method text not null,
  most_choices integer not null,
  state text not null,
  people integer default 0 not null,
  constraint forum_vote_pkey PRIMARY KEY (district_id, vote_id),
  constraint forum_vote_district_id_forum_id_fkey FOREIGN KEY (district_id, forum_id) REFERENCES forum(district_id, forum_id),
  constraint forum_vote_method_check CHECK ((method = ANY (ARRAY['show'::text, 'ballot'::text]))),
  constraint forum_vote_most_choices_check CHECK (((most_choices >= 1) AND (most_choices <= 50))),
  constraint forum_vote_people_check CHECK ((people >= 0)),
  constraint forum_vote_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
comment on table forum_vote is 'Priority votes of a forum: by show of hands, or by ballot with a code.';
CREATE INDEX forum_vote_of_forum ON forum_vote USING btree (district_id, forum_id);

create table forum_voter (
  district_id text not null,
  vote_id text not null,
  forum_id text not null,
  no integer not null,
  constraint forum_voter_pkey PRIMARY KEY (district_id, vote_id, no),
  constraint forum_voter_district_id_forum_id_no_fkey FOREIGN KEY (district_id, forum_id, no) REFERENCES forum_registration(district_id, forum_id, no) ON DELETE CASCADE,
  constraint forum_voter_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES forum_vote(district_id, vote_id)
);
comment on table forum_voter is 'Who has voted by ballot, so that each votes once. What was chosen stands nowhere beside it.';

create table gate (
  district_id text not null,
  gate_id text not null,
  cycle_id text not null,
  name text not null,
  gate_order integer not null,
  period_from date not null,
  period_to date,
  period_precision text not null,
  decider text not null,
  meeting_id text,
  kind text not null,
  imported boolean not null,
  open_reason text,
  constraint gate_pkey PRIMARY KEY (district_id, gate_id),
  constraint gate_one_for_each_place UNIQUE (district_id, cycle_id, gate_order),
  constraint gate_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint gate_check CHECK (((period_to IS NULL) OR (period_to >= period_from))),
  constraint gate_check1 CHECK (((open_reason IS NULL) OR (NOT imported))),
  constraint gate_decider_check CHECK ((decider <> ''::text)),
  constraint gate_gate_order_check CHECK ((gate_order >= 0)),
  constraint gate_kind_check CHECK ((kind = ANY (ARRAY['intake'::text, 'review'::text, 'side'::text, 'screening'::text, 'ballot'::text, 'selection'::text, 'resolution'::text, 'negotiation'::text, 'execution'::text]))),
  constraint gate_name_check CHECK ((name <> ''::text)),
  constraint gate_open_reason_check CHECK ((open_reason <> ''::text)),
  constraint gate_period_precision_check CHECK ((period_precision = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text, 'year'::text])))
);
comment on table gate is 'Dated decisions on items, in the order of their cycle; open_reason is a head''s reason for passing one that does not reconcile.';

create table gate_arrival (
  district_id text not null,
  gate_id text not null,
  arrival_no integer not null,
  item_id text not null,
  via text not null,
  count integer not null,
  won bigint,
  shares_with jsonb not null,
  constraint gate_arrival_pkey PRIMARY KEY (district_id, gate_id, arrival_no),
  constraint gate_arrival_district_id_gate_id_item_id_via_key UNIQUE (district_id, gate_id, item_id, via),
  constraint gate_arrival_district_id_gate_id_fkey FOREIGN KEY (district_id, gate_id) REFERENCES gate(district_id, gate_id),
  constraint gate_arrival_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint gate_arrival_arrival_no_check CHECK ((arrival_no > 0)),
  constraint gate_arrival_count_check CHECK ((count >= 0)),
  constraint gate_arrival_via_check CHECK ((via = ANY (ARRAY['carried'::text, 'entered'::text, 'carved'::text]))),
  constraint gate_arrival_won_check CHECK ((won >= 0))
);
comment on table gate_arrival is 'What stood before a gate: count and won, and with which items they are shared. Won null: no amount stated yet.';
CREATE INDEX gate_arrival_by_item ON gate_arrival USING btree (district_id, item_id);

create table gate_explanation (
  district_id text not null,
  gate_id text not null,
  outcome_no integer not null,
  reason text not null,
  basis text not null,
  explained_on date not null,
  constraint gate_explanation_pkey PRIMARY KEY (district_id, gate_id, outcome_no),
  constraint gate_explanation_district_id_gate_id_outcome_no_fkey FOREIGN KEY (district_id, gate_id, outcome_no) REFERENCES gate_outcome(district_id, gate_id, outcome_no),
  constraint gate_explanation_basis_check CHECK ((basis <> ''::text)),
  constraint gate_explanation_reason_check CHECK ((reason <> ''::text))
);
comment on table gate_explanation is 'Reasons written later for outcomes that had none; the outcome itself stays as it was decided.';

create table gate_outcome (
  district_id text not null,
  gate_id text not null,
  outcome_no integer not null,
  item_id text not null,
  outcome text not null,
  count integer not null,
  requested bigint,
  adjusted bigint,
  won bigint,
  reason text,
  reason_code text,
  conditional boolean not null,
  bundled_with text,
  constraint gate_outcome_pkey PRIMARY KEY (district_id, gate_id, outcome_no),
  constraint gate_outcome_district_id_gate_id_outcome_no_outcome_key UNIQUE (district_id, gate_id, outcome_no, outcome),
  constraint gate_outcome_district_id_bundled_with_fkey FOREIGN KEY (district_id, bundled_with) REFERENCES item(district_id, item_id),
  constraint gate_outcome_district_id_gate_id_fkey FOREIGN KEY (district_id, gate_id) REFERENCES gate(district_id, gate_id),
  constraint gate_outcome_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint gate_outcome_adjusted_check CHECK ((adjusted >= 0)),
  constraint gate_outcome_check CHECK (((bundled_with IS NULL) OR ((won IS NULL) AND (bundled_with <> item_id)))),
  constraint gate_outcome_count_check CHECK ((count > 0)),
  constraint gate_outcome_outcome_check CHECK ((outcome = ANY (ARRAY['passed'::text, 'merged'::text, 'split'::text, 'rejected'::text, 'withdrawn'::text]))),
  constraint gate_outcome_outcome_no_check CHECK ((outcome_no > 0)),
  constraint gate_outcome_reason_check CHECK ((reason <> ''::text)),
  constraint gate_outcome_reason_code_check CHECK ((reason_code <> ''::text)),
  constraint gate_outcome_requested_check CHECK ((requested >= 0)),
  constraint gate_outcome_won_check CHECK ((won >= 0))
);
comment on table gate_outcome is 'What a gate decided on an item, or on so many of a group: requested, adjusted and decided amounts, and why.';
CREATE INDEX gate_outcome_by_item ON gate_outcome USING btree (district_id, item_id);

create table gate_outcome_into (
  district_id text not null,
  gate_id text not null,
  outcome_no integer not null,
  outcome text not null,
  into_no integer not null,
  item_id text not null,
  constraint gate_outcome_into_pkey PRIMARY KEY (district_id, gate_id, outcome_no, into_no),
  constraint gate_outcome_into_district_id_gate_id_outcome_no_outcome_fkey FOREIGN KEY (district_id, gate_id, outcome_no, outcome) REFERENCES gate_outcome(district_id, gate_id, outcome_no, outcome),
  constraint gate_outcome_into_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint gate_outcome_into_into_no_check CHECK ((into_no > 0)),
  constraint gate_outcome_into_outcome_check CHECK ((outcome = ANY (ARRAY['merged'::text, 'split'::text])))
);
comment on table gate_outcome_into is 'What an item became at a gate: only a merge or a split leads into other items.';

create table grant_application (
  district_id text not null,
  application_id text not null,
  call_id text not null,
  applicant text not null,
  title text not null,
  purpose text not null,
  asked bigint not null,
  own_share bigint not null,
  budget jsonb not null,
  applied_on date not null,
  account_id text,
  withdrawn_on date,
  sheet jsonb not null,
  result_as text,
  result_place integer,
  receipts jsonb not null,
  constraint grant_application_pkey PRIMARY KEY (district_id, application_id),
  constraint grant_application_district_id_call_id_result_as_result_plac_key UNIQUE (district_id, call_id, result_as, result_place),
  constraint grant_application_district_id_call_id_fkey FOREIGN KEY (district_id, call_id) REFERENCES grant_call(district_id, call_id),
  constraint grant_application_asked_check CHECK ((asked > 0)),
  constraint grant_application_check CHECK (((result_as IS NULL) = (result_place IS NULL))),
  constraint grant_application_own_share_check CHECK ((own_share >= 0)),
  constraint grant_application_result_as_check CHECK ((result_as = ANY (ARRAY['chosen'::text, 'reserve'::text]))),
  constraint grant_application_result_place_check CHECK ((result_place > 0))
);
comment on table grant_application is 'What associations applied for, by their name and no person''s: amounts in won, the budget of the whole cost, the score sheet of the panel, the place in the result, and the receipts of the settlement.';
CREATE INDEX grant_application_by_call ON grant_application USING btree (district_id, call_id, applied_on, application_id);
CREATE INDEX grant_application_recorded_by ON grant_application USING btree (district_id, account_id) WHERE (account_id IS NOT NULL);

create table grant_call (
  district_id text not null,
  call_id text not null,
  department_id text not null,
  project_id text,
  line_id text,
  year integer not null,
  title text not null,
  notice text not null,
  total bigint not null,
  ceiling bigint,
  own_percent integer not null,
  proportional boolean not null,
  tolerance integer not null,
  opens_on date not null,
  closes_on date not null,
  criteria jsonb not null,
  pass_mark integer not null,
  places integer,
  published_on date,
  extensions jsonb not null,
  decided_on date,
  tie_ground text,
  releases jsonb default '[]'::jsonb not null,
  constraint grant_call_pkey PRIMARY KEY (district_id, call_id),
  constraint grant_call_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint grant_call_check CHECK (((ceiling > 0) AND (ceiling <= total))),
  constraint grant_call_check1 CHECK ((closes_on >= opens_on)),
  constraint grant_call_check2 CHECK (((decided_on IS NULL) OR (published_on IS NOT NULL))),
  constraint grant_call_check3 CHECK (((tie_ground IS NULL) OR (decided_on IS NOT NULL))),
  constraint grant_call_own_percent_check CHECK (((own_percent >= 0) AND (own_percent <= 90))),
  constraint grant_call_pass_mark_check CHECK ((pass_mark >= 0)),
  constraint grant_call_places_check CHECK ((places > 0)),
  constraint grant_call_tolerance_check CHECK (((tolerance >= 0) AND (tolerance <= 100))),
  constraint grant_call_total_check CHECK ((total > 0))
);
comment on table grant_call is 'Calls for applications (공모): money in won, rules and criteria. What was published changes no more, but for a longer period with its reason and the day of the decision.';
comment on column grant_call.releases is 'What of the money was given back to the cost line after the decision: day, won, reason.';
CREATE INDEX grant_call_by_day ON grant_call USING btree (district_id, opens_on DESC, call_id);

create table grant_entry (
  district_id text not null,
  entry_id text not null,
  application_id text not null,
  entry_no integer not null,
  on_day date not null,
  event jsonb,
  cancels text,
  reason text,
  role text not null,
  recorded_by text,
  recorded_at timestamp with time zone not null,
  constraint grant_entry_pkey PRIMARY KEY (district_id, entry_id),
  constraint grant_entry_district_id_application_id_entry_no_key UNIQUE (district_id, application_id, entry_no),
  constraint grant_entry_district_id_cancels_key UNIQUE (district_id, cancels),
  constraint grant_entry_district_id_application_id_fkey FOREIGN KEY (district_id, application_id) REFERENCES grant_application(district_id, application_id),
  constraint grant_entry_district_id_cancels_fkey FOREIGN KEY (district_id, cancels) REFERENCES grant_entry(district_id, entry_id),
  constraint grant_entry_check CHECK (((event IS NULL) = (cancels IS NOT NULL))),
  constraint grant_entry_check1 CHECK (((cancels IS NULL) = (reason IS NULL))),
  constraint grant_entry_entry_no_check CHECK ((entry_no > 0))
);
comment on table grant_entry is 'The journal of a grant in the order of recording: agreement, changes, payments, interest, report, surrender, settlement, verdict, returns. A cancellation names the entry that it takes out and says why; nothing is overwritten.';

create table import_mapping (
  district_id text not null,
  name text not null,
  mapping jsonb not null,
  constraint import_mapping_pkey PRIMARY KEY (district_id, name),
  constraint import_mapping_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id)
);
comment on table import_mapping is 'How an export of executed amounts is read, kept by name for the next time.';

create table indicator (
  district_id text not null,
  project_id text not null,
  indicator_no integer not null,
  phase text not null,
  goal text not null,
  name text not null,
  target jsonb not null,
  evidence text,
  note text,
  constraint indicator_pkey PRIMARY KEY (district_id, project_id, indicator_no),
  constraint indicator_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project(district_id, project_id),
  constraint indicator_indicator_no_check CHECK ((indicator_no > 0)),
  constraint indicator_phase_check CHECK ((phase = ANY (ARRAY['process'::text, 'outcome'::text])))
);
comment on table indicator is 'Indicators (성과지표) of a project: the target as written, and what it is taken to say.';

create table inspection_assignment (
  district_id text not null,
  assignment_id text not null,
  group_id text not null,
  inspector_no integer not null,
  project_id text not null,
  site text not null,
  department_id text not null,
  points jsonb not null,
  constraint inspection_assignment_pkey PRIMARY KEY (district_id, assignment_id),
  constraint inspection_assignment_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint inspection_assignment_district_id_group_id_inspector_no_fkey FOREIGN KEY (district_id, group_id, inspector_no) REFERENCES inspection_inspector(district_id, group_id, no)
);
comment on table inspection_assignment is 'Who inspects which project where, and what is looked at there.';
CREATE INDEX inspection_assignment_by_group ON inspection_assignment USING btree (district_id, group_id, inspector_no);
CREATE INDEX inspection_assignment_by_project ON inspection_assignment USING btree (district_id, project_id);

create table inspection_fault (
  district_id text not null,
  visit_id text not null,
  no integer not null,
  project_id text not null,
  found_on date not null,
  what text not null,
  state text not null,
  department_id text,
  due_on date,
  replied_on date,
  closed_on date,
  constraint inspection_fault_pkey PRIMARY KEY (district_id, visit_id, no),
  constraint inspection_fault_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint inspection_fault_district_id_visit_id_fkey FOREIGN KEY (district_id, visit_id) REFERENCES inspection_visit(district_id, visit_id),
  constraint inspection_fault_check CHECK (((state = ANY (ARRAY['found'::text, 'dropped'::text])) OR ((department_id IS NOT NULL) AND (due_on IS NOT NULL)))),
  constraint inspection_fault_check1 CHECK (((state = 'closed'::text) = (closed_on IS NOT NULL))),
  constraint inspection_fault_check2 CHECK (((state <> ALL (ARRAY['replied'::text, 'closed'::text])) OR (replied_on IS NOT NULL))),
  constraint inspection_fault_no_check CHECK ((no > 0)),
  constraint inspection_fault_state_check CHECK ((state = ANY (ARRAY['found'::text, 'demanded'::text, 'replied'::text, 'sent-back'::text, 'closed'::text, 'dropped'::text])))
);
comment on table inspection_fault is 'What an inspector found wrong at a visit, and where its correction stands.';
CREATE INDEX inspection_fault_by_department ON inspection_fault USING btree (district_id, department_id, state, due_on);
CREATE INDEX inspection_fault_by_project ON inspection_fault USING btree (district_id, project_id);

create table inspection_fault_step (
  district_id text not null,
  visit_id text not null,
  no integer not null,
  step_no integer not null,
  what text not null,
  taken_on date not null,
  role text not null,
  said text not null,
  department_id text,
  due_on date,
  constraint inspection_fault_step_pkey PRIMARY KEY (district_id, visit_id, no, step_no),
  constraint inspection_fault_step_district_id_visit_id_no_fkey FOREIGN KEY (district_id, visit_id, no) REFERENCES inspection_fault(district_id, visit_id, no),
  constraint inspection_fault_step_step_no_check CHECK ((step_no > 0)),
  constraint inspection_fault_step_what_check CHECK ((what = ANY (ARRAY['demand'::text, 'reply'::text, 'accept'::text, 'send-back'::text, 'drop'::text])))
);
comment on table inspection_fault_step is 'Every step of a correction: demanded, replied, accepted, sent back, or dropped, with what was said.';

create table inspection_group (
  district_id text not null,
  group_id text not null,
  kind text not null,
  title text not null,
  notice text not null,
  project_ids jsonb not null,
  period_from date not null,
  period_to date not null,
  seats integer not null,
  opens_on date,
  closes_on date,
  course_id text,
  rate jsonb not null,
  cost_line_id text,
  last_no integer default 0 not null,
  constraint inspection_group_pkey PRIMARY KEY (district_id, group_id),
  constraint inspection_group_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint inspection_group_check CHECK ((period_to >= period_from)),
  constraint inspection_group_check1 CHECK (((opens_on IS NULL) = (closes_on IS NULL))),
  constraint inspection_group_check2 CHECK ((closes_on >= opens_on)),
  constraint inspection_group_kind_check CHECK ((kind = ANY (ARRAY['resident-inspector'::text, 'monitor-group'::text, 'supporter'::text]))),
  constraint inspection_group_last_no_check CHECK ((last_no >= 0)),
  constraint inspection_group_seats_check CHECK (((seats >= 1) AND (seats <= 300)))
);
comment on table inspection_group is 'A group of residents who inspect projects: for which, how long, how many, when one applies, and what a visit is paid out of which cost line.';
CREATE INDEX inspection_group_by_day ON inspection_group USING btree (district_id, period_from DESC, group_id);

create table inspection_inspector (
  district_id text not null,
  group_id text not null,
  no integer not null,
  account_id text,
  motivation text,
  civilian boolean not null,
  state text not null,
  applied_on date not null,
  term_from date,
  term_to date,
  trained_on date,
  end_reason text,
  ended_on date,
  constraint inspection_inspector_pkey PRIMARY KEY (district_id, group_id, no),
  constraint inspector_once UNIQUE (district_id, group_id, account_id),
  constraint inspection_inspector_district_id_group_id_fkey FOREIGN KEY (district_id, group_id) REFERENCES inspection_group(district_id, group_id),
  constraint inspection_inspector_check CHECK (((state = ANY (ARRAY['appointed'::text, 'ended'::text])) = (term_from IS NOT NULL))),
  constraint inspection_inspector_check1 CHECK (((term_from IS NULL) = (term_to IS NULL))),
  constraint inspection_inspector_check2 CHECK (((state = 'ended'::text) = (end_reason IS NOT NULL))),
  constraint inspection_inspector_no_check CHECK ((no > 0)),
  constraint inspection_inspector_state_check CHECK ((state = ANY (ARRAY['applied'::text, 'appointed'::text, 'not-chosen'::text, 'ended'::text])))
);
comment on table inspection_inspector is 'Who applied to a group and was appointed, under a number; the account and what was written go, the number stays.';
CREATE INDEX inspection_inspector_by_account ON inspection_inspector USING btree (district_id, account_id) WHERE (account_id IS NOT NULL);

create table inspection_rule (
  district_id text not null,
  least_won bigint not null,
  works jsonb not null,
  constraint inspection_rule_pkey PRIMARY KEY (district_id),
  constraint inspection_rule_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint inspection_rule_least_won_check CHECK ((least_won >= 0))
);
comment on table inspection_rule is 'From which amount, in won, and for which kinds of works residents are asked to inspect a contract; without a row the rule of core/ stands.';

create table inspection_sheet (
  district_id text not null,
  group_id text not null,
  sheet_no integer not null,
  made_on date not null,
  paid_on date,
  constraint inspection_sheet_pkey PRIMARY KEY (district_id, group_id, sheet_no),
  constraint inspection_sheet_district_id_group_id_fkey FOREIGN KEY (district_id, group_id) REFERENCES inspection_group(district_id, group_id),
  constraint inspection_sheet_sheet_no_check CHECK ((sheet_no > 0))
);
comment on table inspection_sheet is 'Payment sheets (지급조서) of a group, and when they were paid.';

create table inspection_sheet_row (
  district_id text not null,
  group_id text not null,
  sheet_no integer not null,
  visit_id text not null,
  inspector_no integer not null,
  visited_on date not null,
  minutes integer not null,
  won bigint not null,
  ground text not null,
  constraint inspection_sheet_row_pkey PRIMARY KEY (district_id, group_id, sheet_no, visit_id),
  constraint visit_paid_once UNIQUE (district_id, visit_id),
  constraint inspection_sheet_row_district_id_group_id_sheet_no_fkey FOREIGN KEY (district_id, group_id, sheet_no) REFERENCES inspection_sheet(district_id, group_id, sheet_no) ON DELETE CASCADE,
  constraint inspection_sheet_row_district_id_visit_id_fkey FOREIGN KEY (district_id, visit_id) REFERENCES inspection_visit(district_id, visit_id),
  constraint inspection_sheet_row_ground_check CHECK ((ground = ANY (ARRAY['by-rule'::text, 'official'::text, 'day-ceiling'::text]))),
  constraint inspection_sheet_row_minutes_check CHECK ((minutes >= 0)),
  constraint inspection_sheet_row_won_check CHECK ((won >= 0))
);
comment on table inspection_sheet_row is 'What a visit is paid, in won; a visit stands on one sheet alone.';

create table inspection_template (
  district_id text not null,
  template_id text not null,
  name text not null,
  points jsonb not null,
  constraint inspection_template_pkey PRIMARY KEY (district_id, template_id),
  constraint inspection_template_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id)
);
comment on table inspection_template is 'Lists of what to look at, from which the checklist of an assignment is copied.';

create table inspection_visit (
  district_id text not null,
  visit_id text not null,
  assignment_id text not null,
  due_on date not null,
  state text not null,
  cancel_reason text,
  report_id text,
  visited_on date,
  began_at text,
  ended_at text,
  place text,
  marks jsonb,
  opinion text,
  reported_at timestamp(3) with time zone,
  photos_shown boolean default false not null,
  constraint inspection_visit_pkey PRIMARY KEY (district_id, visit_id),
  constraint visit_reported_once UNIQUE (district_id, report_id),
  constraint inspection_visit_district_id_assignment_id_fkey FOREIGN KEY (district_id, assignment_id) REFERENCES inspection_assignment(district_id, assignment_id),
  constraint inspection_visit_began_at_check CHECK ((began_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint inspection_visit_check CHECK ((ended_at > began_at)),
  constraint inspection_visit_check1 CHECK (((state = 'reported'::text) = (report_id IS NOT NULL))),
  constraint inspection_visit_check2 CHECK (((report_id IS NULL) = ((visited_on IS NULL) AND (began_at IS NULL) AND (ended_at IS NULL) AND (marks IS NULL)))),
  constraint inspection_visit_check3 CHECK (((state = 'cancelled'::text) = (cancel_reason IS NOT NULL))),
  constraint inspection_visit_ended_at_check CHECK ((ended_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint inspection_visit_state_check CHECK ((state = ANY (ARRAY['due'::text, 'reported'::text, 'cancelled'::text])))
);
comment on table inspection_visit is 'Visits that are due, and what was reported of them under the id that the device made: however often it is sent, it stands once.';
CREATE INDEX inspection_visit_by_assignment ON inspection_visit USING btree (district_id, assignment_id, due_on);
CREATE INDEX inspection_visit_by_state ON inspection_visit USING btree (district_id, state, due_on);

create table issued_report (
  district_id text not null,
  issue_id text not null,
  report text not null,
  subject_of text not null,
  version integer not null,
  title text not null,
  issued_on date not null,
  recorded_at timestamp(3) with time zone not null,
  document_number text,
  disclosure text not null,
  reason text,
  hash text not null,
  document text not null,
  constraint issued_report_pkey PRIMARY KEY (district_id, issue_id),
  constraint issued_report_version_once UNIQUE (district_id, report, subject_of, version),
  constraint issued_report_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint issued_report_check CHECK (((version = 1) = (reason IS NULL))),
  constraint issued_report_disclosure_check CHECK ((disclosure = ANY (ARRAY['public'::text, 'partial'::text, 'closed'::text]))),
  constraint issued_report_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint issued_report_version_check CHECK ((version > 0))
);
comment on table issued_report is 'Papers as they were issued: what of, which version, why anew, the document as canonical JSON and its SHA-256. A version stands once and is never changed.';
CREATE INDEX issued_report_by_day ON issued_report USING btree (district_id, issued_on DESC, issue_id);

create table item (
  district_id text not null,
  item_id text not null,
  cycle_id text not null,
  kind text not null,
  title text not null,
  name_key text not null,
  count integer not null,
  entered_from date not null,
  entered_to date,
  entered_precision text not null,
  requested bigint,
  body_id text,
  department_names jsonb not null,
  certainty text not null,
  origin text not null,
  concealed boolean default false not null,
  constraint item_pkey PRIMARY KEY (district_id, item_id),
  constraint item_district_id_body_id_fkey FOREIGN KEY (district_id, body_id) REFERENCES body(district_id, body_id),
  constraint item_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint item_certainty_check CHECK ((certainty = ANY (ARRAY['stated'::text, 'inferred'::text]))),
  constraint item_check CHECK (((entered_to IS NULL) OR (entered_to >= entered_from))),
  constraint item_count_check CHECK ((count > 0)),
  constraint item_entered_precision_check CHECK ((entered_precision = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  constraint item_kind_check CHECK ((kind = ANY (ARRAY['proposal'::text, 'agenda-item'::text, 'city-transfer'::text, 'institutional'::text]))),
  constraint item_origin_check CHECK ((origin = ANY (ARRAY['submitted'::text, 'carved'::text, 'merged'::text, 'split'::text, 'continued'::text]))),
  constraint item_requested_check CHECK ((requested >= 0)),
  constraint item_title_check CHECK ((title <> ''::text))
);
comment on table item is 'Proposals, agenda items and transfers: one identity through all renames; a count above 1 is a counted group. Amounts in won.';
comment on column item.concealed is 'That everyone reads a fixed word in place of its names: the proposal that it was is hidden.';
CREATE INDEX item_by_cycle ON item USING btree (district_id, cycle_id, entered_from, item_id);
CREATE INDEX item_by_name ON item USING btree (district_id, name_key);

create table item_alias (
  district_id text not null,
  item_id text not null,
  alias_no integer not null,
  title text not null,
  name_key text not null,
  since_from date,
  since_to date,
  since_precision text,
  stands_in text not null,
  certainty text not null,
  constraint item_alias_pkey PRIMARY KEY (district_id, item_id, alias_no),
  constraint item_alias_district_id_item_id_title_stands_in_key UNIQUE (district_id, item_id, title, stands_in),
  constraint item_alias_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint item_alias_alias_no_check CHECK ((alias_no > 0)),
  constraint item_alias_certainty_check CHECK ((certainty = ANY (ARRAY['stated'::text, 'inferred'::text]))),
  constraint item_alias_check CHECK (((since_from IS NULL) = (since_precision IS NULL))),
  constraint item_alias_check1 CHECK (((since_to IS NULL) OR (since_to >= since_from))),
  constraint item_alias_since_precision_check CHECK ((since_precision = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  constraint item_alias_stands_in_check CHECK ((stands_in <> ''::text)),
  constraint item_alias_title_check CHECK ((title <> ''::text))
);
comment on table item_alias is 'Other names of an item: since when, where each stands, and whether a paper says so or we concluded it.';
CREATE INDEX item_alias_by_name ON item_alias USING btree (district_id, name_key);

create table item_move (
  district_id text not null,
  item_id text not null,
  move_no integer not null,
  from_cycle_id text not null,
  to_cycle_id text not null,
  moved_on date not null,
  constraint item_move_pkey PRIMARY KEY (district_id, item_id, move_no),
  constraint item_move_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint item_move_check CHECK ((from_cycle_id <> to_cycle_id)),
  constraint item_move_from_cycle_id_check CHECK ((from_cycle_id <> ''::text)),
  constraint item_move_move_no_check CHECK ((move_no > 0)),
  constraint item_move_to_cycle_id_check CHECK ((to_cycle_id <> ''::text))
);
comment on table item_move is 'That an item was taken from one cycle into another before any gate had seen it: its number stays, and its thread shows the day.';

create table item_reach (
  district_id text not null,
  item_id text not null,
  other_districts jsonb not null,
  share_part bigint,
  share_whole bigint,
  share_won bigint,
  constraint item_reach_pkey PRIMARY KEY (district_id, item_id),
  constraint item_reach_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint item_reach_check CHECK ((share_whole >= share_part)),
  constraint item_reach_check1 CHECK (((share_part IS NULL) = (share_whole IS NULL))),
  constraint item_reach_check2 CHECK (((share_part IS NULL) OR (share_won IS NULL))),
  constraint item_reach_other_districts_check CHECK ((jsonb_array_length(other_districts) > 0)),
  constraint item_reach_share_part_check CHECK ((share_part > 0)),
  constraint item_reach_share_won_check CHECK ((share_won > 0))
);
comment on table item_reach is 'Over which other districts a proposal or a transfer reaches (관련 자치구), and our share of it (우리 몫): an exact ratio or an amount in won, where it is known.';

create table item_source (
  district_id text not null,
  item_id text not null,
  source_no integer not null,
  source_id text not null,
  gate_id text,
  constraint item_source_pkey PRIMARY KEY (district_id, item_id, source_no),
  constraint item_source_district_id_item_id_source_id_key UNIQUE (district_id, item_id, source_id),
  constraint item_source_district_id_gate_id_fkey FOREIGN KEY (district_id, gate_id) REFERENCES gate(district_id, gate_id),
  constraint item_source_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint item_source_district_id_source_id_fkey FOREIGN KEY (district_id, source_id) REFERENCES item(district_id, item_id),
  constraint item_source_check CHECK ((item_id <> source_id)),
  constraint item_source_source_no_check CHECK ((source_no > 0))
);
comment on table item_source is 'What an item came from: stated when it was entered, or (with a gate) led into it by that gate''s merge or split.';
CREATE INDEX item_source_by_source ON item_source USING btree (district_id, source_id);

create table joined_body (
  district_id text not null,
  meeting_id text not null,
  body_id text not null,
  constraint joined_body_pkey PRIMARY KEY (district_id, meeting_id, body_id),
  constraint joined_body_district_id_body_id_fkey FOREIGN KEY (district_id, body_id) REFERENCES body(district_id, body_id),
  constraint joined_body_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES called_meeting(district_id, meeting_id)
);
comment on table joined_body is 'The other bodies whose members belong to a joint meeting.';

create table juror (
  district_id text not null,
  call_id text not null,
  account_id text not null,
  constraint juror_pkey PRIMARY KEY (district_id, call_id, account_id),
  constraint juror_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint juror_district_id_call_id_fkey FOREIGN KEY (district_id, call_id) REFERENCES open_call(district_id, call_id)
);
comment on table juror is 'Who scores the applications of a call.';

create table kept_file (
  district_id text not null,
  file_id text not null,
  account_id text,
  for_office boolean not null,
  name text not null,
  format text not null,
  content_hash text not null,
  bytes integer not null,
  width integer,
  height integer,
  held_at timestamp(3) with time zone not null,
  state text not null,
  ends_at timestamp(3) with time zone,
  subject_kind text,
  subject_id text,
  place integer,
  alt text,
  people text,
  audience text,
  hidden_reason text,
  constraint kept_file_pkey PRIMARY KEY (district_id, file_id),
  constraint kept_file_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint kept_file_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint kept_file_audience_check CHECK ((audience = ANY (ARRAY['everyone'::text, 'office'::text]))),
  constraint kept_file_bytes_check CHECK ((bytes > 0)),
  constraint kept_file_check CHECK ((((format = 'picture'::text) = (width IS NOT NULL)) AND ((format = 'picture'::text) = (height IS NOT NULL)))),
  constraint kept_file_check1 CHECK (((state = 'held'::text) = (subject_kind IS NULL))),
  constraint kept_file_check2 CHECK ((((subject_kind IS NULL) = (subject_id IS NULL)) AND ((subject_kind IS NULL) = (place IS NULL)) AND ((subject_kind IS NULL) = (alt IS NULL)) AND ((subject_kind IS NULL) = (people IS NULL)) AND ((subject_kind IS NULL) = (audience IS NULL)))),
  constraint kept_file_check3 CHECK (((state = 'attached'::text) = (ends_at IS NULL))),
  constraint kept_file_check4 CHECK (((state = 'hidden'::text) = (hidden_reason IS NOT NULL))),
  constraint kept_file_check5 CHECK (((format <> 'picture'::text) OR (state = 'held'::text) OR (alt <> ''::text))),
  constraint kept_file_format_check CHECK ((format = ANY (ARRAY['picture'::text, 'pdf'::text, 'hwp'::text, 'hwpx'::text, 'xlsx'::text, 'docx'::text, 'odt'::text, 'csv'::text, 'txt'::text]))),
  constraint kept_file_height_check CHECK ((height > 0)),
  constraint kept_file_name_check CHECK ((name <> ''::text)),
  constraint kept_file_people_check CHECK ((people = ANY (ARRAY['none'::text, 'agreed'::text, 'not-agreed'::text, 'blurred'::text]))),
  constraint kept_file_state_check CHECK ((state = ANY (ARRAY['held'::text, 'attached'::text, 'hidden'::text]))),
  constraint kept_file_width_check CHECK ((width > 0))
);
comment on table kept_file is 'Files that people added: held for their uploader for a day, attached to a thing, or hidden by moderation until they are destroyed.';
comment on column kept_file.account_id is 'Who uploaded it; nobody once an account of the office is destroyed whose files stay with the office''s work.';
comment on column kept_file.content_hash is 'Of the bytes as they were sent: the same file sent twice is held once.';
comment on column kept_file.people is 'What the uploader declared of people in a picture; not-agreed is shown to the office alone until it is blurred.';
CREATE INDEX kept_file_by_account ON kept_file USING btree (district_id, account_id);
CREATE INDEX kept_file_by_subject ON kept_file USING btree (district_id, subject_kind, subject_id, place) WHERE (state <> 'held'::text);
CREATE INDEX kept_file_by_time ON kept_file USING btree (district_id, held_at DESC, file_id) WHERE (state <> 'held'::text);
CREATE INDEX kept_file_ending ON kept_file USING btree (district_id, ends_at) WHERE (ends_at IS NOT NULL);
CREATE UNIQUE INDEX kept_file_held_once ON kept_file USING btree (district_id, account_id, content_hash) WHERE (state = 'held'::text);

create table kept_file_content (
  district_id text not null,
  file_id text not null,
  size text not null,
  content bytea not null,
  constraint kept_file_content_pkey PRIMARY KEY (district_id, file_id, size),
  constraint kept_file_content_district_id_file_id_fkey FOREIGN KEY (district_id, file_id) REFERENCES kept_file(district_id, file_id) ON DELETE CASCADE,
  constraint kept_file_content_content_check CHECK (((octet_length(content) >= 1) AND (octet_length(content) <= 10485760))),
  constraint kept_file_content_size_check CHECK ((size = ANY (ARRAY['whole'::text, 'full'::text, 'small'::text])))
);
comment on table kept_file_content is 'What the files hold, apart from the rows that describe them: of a picture two sizes made anew, of others the whole.';

create table kept_file_day (
  district_id text not null,
  account_id text not null,
  day date not null,
  files integer not null,
  bytes bigint not null,
  constraint kept_file_day_pkey PRIMARY KEY (district_id, account_id, day),
  constraint kept_file_day_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint kept_file_day_bytes_check CHECK (((bytes >= 1) AND (bytes <= 314572800))),
  constraint kept_file_day_files_check CHECK (((files >= 1) AND (files <= 300)))
);
comment on table kept_file_day is 'How much each person has sent today: the check refuses what goes beyond.';

create table lesson (
  district_id text not null,
  lesson_id text not null,
  year integer not null,
  card_id text,
  kind text not null,
  text text not null,
  source text,
  owner text not null,
  state text not null,
  reason text,
  therefores jsonb not null,
  constraint lesson_pkey PRIMARY KEY (district_id, lesson_id),
  constraint lesson_district_id_card_id_fkey FOREIGN KEY (district_id, card_id) REFERENCES result_card(district_id, card_id),
  constraint lesson_check CHECK (((state <> 'dropped'::text) OR (reason IS NOT NULL))),
  constraint lesson_check1 CHECK (((state <> ALL (ARRAY['taken-up'::text, 'done'::text])) OR (jsonb_array_length(therefores) > 0))),
  constraint lesson_kind_check CHECK ((kind = ANY (ARRAY['keep'::text, 'change'::text, 'stop'::text]))),
  constraint lesson_state_check CHECK ((state = ANY (ARRAY['open'::text, 'taken-up'::text, 'done'::text, 'dropped'::text]))),
  constraint lesson_therefores_check CHECK ((jsonb_typeof(therefores) = 'array'::text)),
  constraint lesson_year_check CHECK (((year >= 1900) AND (year <= 2999)))
);
comment on table lesson is 'What a year taught, who takes care of it, and into which projects or items of later years it was carried.';
CREATE INDEX lesson_by_card ON lesson USING btree (district_id, card_id);

create table map_area (
  district_id text not null,
  south integer not null,
  west integer not null,
  north integer not null,
  east integer not null,
  constraint map_area_pkey PRIMARY KEY (district_id),
  constraint map_area_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint map_area_check CHECK (((33000000 <= south) AND (south < north) AND (north <= 38700000))),
  constraint map_area_check1 CHECK (((124500000 <= west) AND (west < east) AND (east <= 132000000)))
);
comment on table map_area is 'The box around a district in whole microdegrees: where its maps begin, and outside which no proposal has its point. Without a row there is none.';

create table measurement (
  district_id text not null,
  measurement_id text not null,
  project_id text not null,
  indicator_no integer not null,
  period text not null,
  place text,
  value bigint not null,
  measured_on date not null,
  role text not null,
  department text,
  how text not null,
  evidence text,
  survey jsonb,
  forecast boolean not null,
  corrects text,
  corrected_by text,
  reason text,
  constraint measurement_pkey PRIMARY KEY (district_id, measurement_id),
  constraint measurement_district_id_corrects_fkey FOREIGN KEY (district_id, corrects) REFERENCES measurement(district_id, measurement_id),
  constraint measurement_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES followed_project(district_id, project_id),
  constraint measurement_check CHECK (((corrects IS NULL) = (reason IS NULL))),
  constraint measurement_check1 CHECK (((NOT forecast) OR (survey IS NULL))),
  constraint measurement_evidence_check CHECK ((evidence <> ''::text)),
  constraint measurement_how_check CHECK ((how <> ''::text)),
  constraint measurement_period_check CHECK ((period ~ '^\d{4}-Q[1-4]$'::text)),
  constraint measurement_place_check CHECK ((place <> ''::text)),
  constraint measurement_reason_check CHECK ((reason <> ''::text))
);
comment on table measurement is 'Measurements of indicators by quarter, in thousandths; a correction is a row of its own and what it corrects stays.';
CREATE INDEX measurement_by_indicator ON measurement USING btree (district_id, project_id, indicator_no, period);
CREATE UNIQUE INDEX measurement_stands_once ON measurement USING btree (district_id, project_id, indicator_no, period, COALESCE(place, ''::text), forecast) WHERE (corrected_by IS NULL);

create table meeting (
  district_id text not null,
  meeting_id text not null,
  register_no integer,
  kind text not null,
  session text,
  body_id text,
  group_text text not null,
  round_year integer,
  round_no integer,
  starts_on date not null,
  ends_on date not null,
  "precision" text not null,
  year integer generated always as ((EXTRACT(year FROM starts_on))::integer) stored not null,
  stated_weekday text,
  place text,
  attendance integer,
  topic text not null,
  source text,
  constraint meeting_pkey PRIMARY KEY (district_id, meeting_id),
  constraint meeting_district_id_year_register_no_key UNIQUE (district_id, year, register_no),
  constraint meeting_district_id_body_id_fkey FOREIGN KEY (district_id, body_id) REFERENCES body(district_id, body_id),
  constraint meeting_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint meeting_attendance_check CHECK ((attendance >= 0)),
  constraint meeting_check CHECK ((ends_on >= starts_on)),
  constraint meeting_check1 CHECK (((round_year IS NULL) = (round_no IS NULL))),
  constraint meeting_check2 CHECK (((round_no IS NULL) OR (body_id IS NOT NULL))),
  constraint meeting_precision_check CHECK (("precision" = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  constraint meeting_register_no_check CHECK ((register_no > 0)),
  constraint meeting_round_no_check CHECK (((round_no >= 1) AND (round_no <= 999))),
  constraint meeting_round_year_check CHECK (((round_year >= 1900) AND (round_year <= 9999))),
  constraint meeting_session_check CHECK ((session = ANY (ARRAY['regular'::text, 'extraordinary'::text]))),
  constraint meeting_stated_weekday_check CHECK ((stated_weekday = ANY (ARRAY['일'::text, '월'::text, '화'::text, '수'::text, '목'::text, '금'::text, '토'::text])))
);
comment on table meeting is 'The register of meetings: who met when and where, how many were present, and what about. People are counted, not named.';
CREATE INDEX meeting_by_body ON meeting USING btree (district_id, body_id, year);
CREATE INDEX meeting_by_day ON meeting USING btree (district_id, starts_on DESC, register_no DESC);

create table meeting_person (
  district_id text not null,
  meeting_id text not null,
  person_no integer not null,
  account_id text,
  constraint meeting_person_pkey PRIMARY KEY (district_id, meeting_id, person_no),
  constraint meeting_person_district_id_meeting_id_account_id_key UNIQUE (district_id, meeting_id, account_id),
  constraint meeting_person_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint meeting_person_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES called_meeting(district_id, meeting_id),
  constraint meeting_person_person_no_check CHECK ((person_no > 0))
);
comment on table meeting_person is 'The members of a meeting on its day, numbered: whoever holds two seats is one person.';
CREATE INDEX meeting_person_by_account ON meeting_person USING btree (district_id, account_id) WHERE (account_id IS NOT NULL);

create table meeting_request (
  district_id text not null,
  request_id text not null,
  body_id text not null,
  purpose text not null,
  asked_on date not null,
  constraint meeting_request_pkey PRIMARY KEY (district_id, request_id),
  constraint meeting_request_district_id_body_id_fkey FOREIGN KEY (district_id, body_id) REFERENCES body(district_id, body_id)
);
comment on table meeting_request is 'That members ask for an extraordinary meeting; enough of them make its call a duty.';

create table meeting_request_seat (
  district_id text not null,
  request_id text not null,
  seat_id text not null,
  joined_on date not null,
  constraint meeting_request_seat_pkey PRIMARY KEY (district_id, request_id, seat_id),
  constraint meeting_request_seat_district_id_request_id_fkey FOREIGN KEY (district_id, request_id) REFERENCES meeting_request(district_id, request_id),
  constraint meeting_request_seat_district_id_seat_id_fkey FOREIGN KEY (district_id, seat_id) REFERENCES seat(district_id, seat_id)
);
comment on table meeting_request_seat is 'The seats that join a request, each counted once.';

create table meeting_rules (
  district_id text not null,
  body_id text not null,
  rules jsonb not null,
  constraint meeting_rules_pkey PRIMARY KEY (district_id, body_id),
  constraint meeting_rules_district_id_body_id_fkey FOREIGN KEY (district_id, body_id) REFERENCES body(district_id, body_id)
);
comment on table meeting_rules is 'How a body meets beyond its ordinance''s own numbers: notice, quorum, proxies, who counts in the base, allowances. Without a row, the defaults of its kind hold.';

create table meeting_seat (
  district_id text not null,
  meeting_id text not null,
  seat_id text not null,
  person_no integer not null,
  body_id text not null,
  kind text not null,
  label text not null,
  constraint meeting_seat_pkey PRIMARY KEY (district_id, meeting_id, seat_id),
  constraint meeting_seat_district_id_meeting_id_person_no_fkey FOREIGN KEY (district_id, meeting_id, person_no) REFERENCES meeting_person(district_id, meeting_id, person_no),
  constraint meeting_seat_district_id_seat_id_fkey FOREIGN KEY (district_id, seat_id) REFERENCES seat(district_id, seat_id)
);
comment on table meeting_seat is 'The seats filled on the day of a meeting (재적), as they were called then, and whose number each has.';

create table meeting_vote (
  district_id text not null,
  vote_id text not null,
  meeting_id text not null,
  agenda_no integer not null,
  method text not null,
  motion text not null,
  reply_by date,
  opened_at timestamp(3) with time zone not null,
  closed_at timestamp(3) with time zone,
  counted jsonb,
  gate_id text,
  constraint meeting_vote_pkey PRIMARY KEY (district_id, vote_id),
  constraint meeting_vote_district_id_gate_id_fkey FOREIGN KEY (district_id, gate_id) REFERENCES gate(district_id, gate_id),
  constraint meeting_vote_district_id_meeting_id_agenda_no_fkey FOREIGN KEY (district_id, meeting_id, agenda_no) REFERENCES agenda_item(district_id, meeting_id, agenda_no),
  constraint meeting_vote_check CHECK (((closed_at IS NULL) = (counted IS NULL))),
  constraint meeting_vote_check1 CHECK (((gate_id IS NULL) OR (closed_at IS NOT NULL))),
  constraint meeting_vote_check2 CHECK (((method = 'written'::text) = (reply_by IS NOT NULL))),
  constraint meeting_vote_method_check CHECK ((method = ANY (ARRAY['show'::text, 'roll'::text, 'secret'::text, 'written'::text])))
);
comment on table meeting_vote is 'Votes of a meeting: the motion, how it was voted on, and, closed, the count with the rule that was applied.';
comment on column meeting_vote.counted is 'The count of a closed vote with the rule that was applied; shortOf is the quorum that was missed, or null.';
CREATE INDEX meeting_vote_by_meeting ON meeting_vote USING btree (district_id, meeting_id, opened_at);
CREATE UNIQUE INDEX meeting_vote_one_gate ON meeting_vote USING btree (district_id, gate_id) WHERE (gate_id IS NOT NULL);
CREATE UNIQUE INDEX meeting_vote_one_open ON meeting_vote USING btree (district_id, meeting_id) WHERE ((closed_at IS NULL) AND (method <> 'written'::text));

create table message (
  district_id text not null,
  message_id text not null,
  kind text not null,
  channel text not null,
  content text,
  made_at timestamp(3) with time zone not null,
  ends_at timestamp(3) with time zone not null,
  tries integer default 0 not null,
  next_try_at timestamp(3) with time zone,
  state text default 'waiting'::text not null,
  failure text,
  ended_at timestamp(3) with time zone,
  constraint message_pkey PRIMARY KEY (district_id, message_id),
  constraint message_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint message_channel_check CHECK ((channel = ANY (ARRAY['mail'::text, 'text'::text]))),
  constraint message_check CHECK ((ends_at > made_at)),
  constraint message_check1 CHECK ((((state = 'waiting'::text) = (next_try_at IS NOT NULL)) AND ((state = 'waiting'::text) = (ended_at IS NULL)))),
  constraint message_check2 CHECK (((state = 'waiting'::text) OR (content IS NULL))),
  constraint message_check3 CHECK (((state <> 'waiting'::text) OR (content IS NOT NULL))),
  constraint message_check4 CHECK (((state <> 'dead'::text) OR (failure IS NOT NULL))),
  constraint message_kind_check CHECK ((kind = ANY (ARRAY['sign-in-code'::text, 'notice'::text, 'digest'::text]))) NOT VALID,
  constraint message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'dead'::text]))),
  constraint message_tries_check CHECK ((tries >= 0))
);
comment on table message is 'What is to be sent by mail or text: written in the command''s transaction, sent afterwards. To whom and what is sealed, and gone once it was sent or given up.';
CREATE INDEX message_by_age ON message USING btree (district_id, made_at DESC);
CREATE INDEX message_waiting ON message USING btree (district_id, next_try_at) WHERE (state = 'waiting'::text);

create table minutes_standing (
  district_id text not null,
  meeting_id text not null,
  approved_version integer,
  approved_at text,
  approved_on date,
  published_on date,
  constraint minutes_standing_pkey PRIMARY KEY (district_id, meeting_id),
  constraint minutes_standing_district_id_approved_at_fkey FOREIGN KEY (district_id, approved_at) REFERENCES called_meeting(district_id, meeting_id),
  constraint minutes_standing_district_id_meeting_id_approved_version_fkey FOREIGN KEY (district_id, meeting_id, approved_version) REFERENCES minutes_version(district_id, meeting_id, version),
  constraint minutes_standing_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES called_meeting(district_id, meeting_id),
  constraint minutes_standing_check CHECK (((approved_version IS NULL) = (approved_on IS NULL))),
  constraint minutes_standing_check1 CHECK ((approved_at <> meeting_id))
);
comment on table minutes_standing is 'Which version of the minutes a later meeting approved, and since when they are published.';

create table minutes_version (
  district_id text not null,
  meeting_id text not null,
  version integer not null,
  text text not null,
  correction text,
  written_on date not null,
  constraint minutes_version_pkey PRIMARY KEY (district_id, meeting_id, version),
  constraint minutes_version_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES called_meeting(district_id, meeting_id),
  constraint minutes_version_check CHECK (((version = 1) = (correction IS NULL))),
  constraint minutes_version_version_check CHECK ((version > 0))
);
comment on table minutes_version is 'The minutes of a meeting, version by version, each later one with what was corrected.';

create table named_choice (
  district_id text not null,
  vote_id text not null,
  person_no integer not null,
  choice text not null,
  constraint named_choice_pkey PRIMARY KEY (district_id, vote_id, person_no),
  constraint named_choice_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES meeting_vote(district_id, vote_id),
  constraint named_choice_choice_check CHECK ((choice = ANY (ARRAY['for'::text, 'against'::text, 'abstain'::text])))
);
comment on table named_choice is 'How each member voted by roll or in writing.';

create table negotiated_item (
  district_id text not null,
  negotiation_id text not null,
  item_id text not null,
  item_no integer not null,
  amount_before bigint not null,
  amount_after bigint not null,
  outcome text,
  done text,
  reason text,
  remark text,
  constraint negotiated_item_pkey PRIMARY KEY (district_id, negotiation_id, item_id),
  constraint negotiated_item_district_id_negotiation_id_item_no_key UNIQUE (district_id, negotiation_id, item_no),
  constraint negotiated_item_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint negotiated_item_district_id_negotiation_id_fkey FOREIGN KEY (district_id, negotiation_id) REFERENCES negotiation(district_id, negotiation_id),
  constraint negotiated_item_amount_after_check CHECK ((amount_after >= 0)),
  constraint negotiated_item_amount_before_check CHECK ((amount_before >= 0)),
  constraint negotiated_item_item_no_check CHECK ((item_no > 0)),
  constraint negotiated_item_outcome_check CHECK ((outcome = ANY (ARRAY['reflected'::text, 'partly-reflected'::text, 'not-reflected'::text])))
);
comment on table negotiated_item is 'An item in a negotiation: its won before and after, the outcome and the reason where they are recorded.';

create table negotiation (
  district_id text not null,
  negotiation_id text not null,
  plan_id text not null,
  gate_id text,
  name text not null,
  held_from date not null,
  held_to date,
  held_precision text not null,
  kind text,
  version integer default 1 not null,
  conditions jsonb default '[]'::jsonb not null,
  constraint negotiation_pkey PRIMARY KEY (district_id, negotiation_id),
  constraint negotiation_district_id_gate_id_fkey FOREIGN KEY (district_id, gate_id) REFERENCES gate(district_id, gate_id),
  constraint negotiation_district_id_plan_id_fkey FOREIGN KEY (district_id, plan_id) REFERENCES plan(district_id, plan_id),
  constraint negotiation_check CHECK (((held_to IS NULL) OR (held_to >= held_from))),
  constraint negotiation_held_precision_check CHECK ((held_precision = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  constraint negotiation_kind_check CHECK ((kind = ANY (ARRAY['pre'::text, 'main'::text]))),
  constraint negotiation_version_check CHECK ((version > 0))
);
comment on table negotiation is 'Negotiations of a plan with its funder: the governance council''s version against the final one.';
CREATE INDEX negotiation_by_plan ON negotiation USING btree (district_id, plan_id);

create table notice (
  district_id text not null,
  account_id text not null,
  telling_id text not null,
  told_at timestamp(3) with time zone not null,
  read_at timestamp(3) with time zone,
  owed text,
  constraint notice_pkey PRIMARY KEY (district_id, account_id, telling_id),
  constraint notice_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint notice_district_id_telling_id_fkey FOREIGN KEY (district_id, telling_id) REFERENCES telling(district_id, telling_id) ON DELETE CASCADE,
  constraint notice_owed_check CHECK ((owed = ANY (ARRAY['at-once'::text, 'digest'::text])))
);
comment on table notice is 'Who was told, whether they have looked, and by which way it has yet to go out to them.';
CREATE INDEX notice_of_account ON notice USING btree (district_id, account_id, told_at DESC);
CREATE INDEX notice_of_telling ON notice USING btree (district_id, telling_id);
CREATE INDEX notice_owed_at_once ON notice USING btree (district_id, told_at) WHERE (owed = 'at-once'::text);
CREATE INDEX notice_owed_in_digest ON notice USING btree (district_id, account_id, told_at) WHERE (owed = 'digest'::text);
CREATE INDEX notice_unread ON notice USING btree (district_id, account_id) WHERE (read_at IS NULL);

create table notice_choice (
  district_id text not null,
  account_id text not null,
  kind text not null,
  means text not null,
  constraint notice_choice_pkey PRIMARY KEY (district_id, account_id, kind),
  constraint notice_choice_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint notice_choice_means_check CHECK ((means = ANY (ARRAY['in-app'::text, 'at-once'::text, 'digest'::text, 'off'::text])))
);
comment on table notice_choice is 'How somebody wants to be told of a kind of thing, where they have said so.';

create table notice_reply (
  district_id text not null,
  meeting_id text not null,
  seat_id text not null,
  coming boolean not null,
  replied_on date not null,
  constraint notice_reply_pkey PRIMARY KEY (district_id, meeting_id, seat_id),
  constraint notice_reply_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES called_meeting(district_id, meeting_id),
  constraint notice_reply_district_id_seat_id_fkey FOREIGN KEY (district_id, seat_id) REFERENCES seat(district_id, seat_id)
);
comment on table notice_reply is 'Whether the holder of a seat said that they would come to a meeting that is called. Gone when its day or hour changes, and when its attendance is taken.';

create table open_call (
  district_id text not null,
  call_id text not null,
  body_id text not null,
  title text not null,
  notice text not null,
  opens_on date not null,
  closes_on date not null,
  places jsonb not null,
  criteria jsonb not null,
  reserves integer not null,
  seed_promise text not null,
  seed text,
  decided_on date,
  constraint open_call_pkey PRIMARY KEY (district_id, call_id),
  constraint open_call_district_id_body_id_fkey FOREIGN KEY (district_id, body_id) REFERENCES body(district_id, body_id),
  constraint open_call_check CHECK ((closes_on >= opens_on)),
  constraint open_call_check1 CHECK ((decided_on > closes_on)),
  constraint open_call_reserves_check CHECK ((reserves >= 0))
);
comment on table open_call is 'Open calls for seats of a body: places by category, dates, and by which criteria or seed people are chosen.';

create table paper_package (
  district_id text not null,
  package_id text not null,
  account_id text not null,
  asked_at timestamp(3) with time zone not null,
  taken_until timestamp(3) with time zone,
  ended_at timestamp(3) with time zone,
  constraint paper_package_pkey PRIMARY KEY (district_id, package_id),
  constraint paper_package_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint paper_package_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint paper_package_check CHECK ((ended_at >= asked_at))
);
comment on table paper_package is 'Packages of papers under way and finished. A server that writes one takes it for a while, so that no other does; finished ones go after some days.';
CREATE INDEX paper_package_by_account ON paper_package USING btree (district_id, account_id, asked_at DESC);
CREATE INDEX paper_package_waiting ON paper_package USING btree (district_id, asked_at) WHERE (ended_at IS NULL);

create table paper_package_file (
  district_id text not null,
  package_id text not null,
  part integer not null,
  format text not null,
  tries integer default 0 not null,
  content bytea,
  ending text,
  unwritable text,
  constraint paper_package_file_pkey PRIMARY KEY (district_id, package_id, part, format),
  constraint paper_package_file_district_id_package_id_part_fkey FOREIGN KEY (district_id, package_id, part) REFERENCES paper_package_part(district_id, package_id, part) ON DELETE CASCADE,
  constraint paper_package_file_check CHECK (((content IS NULL) = (ending IS NULL))),
  constraint paper_package_file_check1 CHECK (((content IS NULL) OR (unwritable IS NULL))),
  constraint paper_package_file_format_check CHECK ((format = ANY (ARRAY['hwpx'::text, 'pdf'::text, 'docx'::text, 'xlsx'::text, 'csv'::text, 'html'::text]))),
  constraint paper_package_file_tries_check CHECK ((tries >= 0))
);
comment on table paper_package_file is 'The files of a package: what each holds once it is written, or why it could not be.';

create table paper_package_part (
  district_id text not null,
  package_id text not null,
  part integer not null,
  title text not null,
  document text not null,
  constraint paper_package_part_pkey PRIMARY KEY (district_id, package_id, part),
  constraint paper_package_part_district_id_package_id_fkey FOREIGN KEY (district_id, package_id) REFERENCES paper_package(district_id, package_id) ON DELETE CASCADE,
  constraint paper_package_part_part_check CHECK ((part > 0))
);
comment on table paper_package_part is 'The papers of a package as they were when it was asked for: canonical JSON of each document.';

create table passkey (
  district_id text not null,
  credential_id text not null,
  account_id text not null,
  public_key text not null,
  counter bigint not null,
  transports jsonb not null,
  label text not null,
  registered_at timestamp(3) with time zone not null,
  last_used_at timestamp(3) with time zone,
  constraint passkey_pkey PRIMARY KEY (district_id, credential_id),
  constraint passkey_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint passkey_counter_check CHECK ((counter >= 0)),
  constraint passkey_label_check CHECK ((label <> ''::text))
);
comment on table passkey is 'Keys with which people sign in: the public half, under a label of the owner''s own.';
CREATE INDEX passkey_by_account ON passkey USING btree (district_id, account_id);

create table payment_sheet (
  district_id text not null,
  meeting_id text not null,
  cost_line_id text,
  made_on date not null,
  paid_on date,
  constraint payment_sheet_pkey PRIMARY KEY (district_id, meeting_id),
  constraint payment_sheet_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES called_meeting(district_id, meeting_id)
);
comment on table payment_sheet is 'The payment sheet (지급조서) of a meeting, the cost line that pays it, and the day it was paid.';

create table plan (
  district_id text not null,
  plan_id text not null,
  cycle_id text not null,
  fiscal_year integer not null,
  name text not null,
  source text,
  constraint plan_pkey PRIMARY KEY (district_id, plan_id),
  constraint plan_district_id_cycle_id_key UNIQUE (district_id, cycle_id),
  constraint plan_district_id_cycle_id_fkey FOREIGN KEY (district_id, cycle_id) REFERENCES cycle(district_id, cycle_id),
  constraint plan_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint plan_fiscal_year_check CHECK (((fiscal_year >= 1900) AND (fiscal_year <= 2999)))
);
comment on table plan is 'The plan that a cycle ends in: one for each cycle, for one fiscal year.';

create table plan_change (
  district_id text not null,
  change_id text not null,
  plan_id text not null,
  project_id text not null,
  kind text not null,
  field text,
  text_before text not null,
  text_after text not null,
  amount_before bigint,
  amount_after bigint,
  reason text not null,
  basis text not null,
  agreed_by text not null,
  agreed_name text,
  agreed_on date not null,
  money text,
  role text not null,
  recorded_at timestamp with time zone not null,
  constraint plan_change_pkey PRIMARY KEY (district_id, change_id),
  constraint plan_change_district_id_plan_id_fkey FOREIGN KEY (district_id, plan_id) REFERENCES plan(district_id, plan_id),
  constraint plan_change_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project(district_id, project_id),
  constraint plan_change_agreed_by_check CHECK ((agreed_by = ANY (ARRAY['subcommittee'::text, 'governance-council'::text, 'city'::text, 'department-head'::text]))),
  constraint plan_change_amount_after_check CHECK ((amount_after >= 0)),
  constraint plan_change_amount_before_check CHECK ((amount_before >= 0)),
  constraint plan_change_basis_check CHECK ((basis <> ''::text)),
  constraint plan_change_check CHECK (((amount_before IS NULL) = (amount_after IS NULL))),
  constraint plan_change_check1 CHECK (((kind = 'change'::text) OR (money IS NOT NULL))),
  constraint plan_change_kind_check CHECK ((kind = ANY (ARRAY['change'::text, 'surrender'::text]))),
  constraint plan_change_reason_check CHECK ((reason <> ''::text))
);
comment on table plan_change is 'Changes of a project during its year (사업변경) and its surrender (사업포기): before, after, why, and who agreed.';
CREATE INDEX plan_change_by_project ON plan_change USING btree (district_id, plan_id, project_id);
CREATE UNIQUE INDEX plan_change_one_surrender ON plan_change USING btree (district_id, project_id) WHERE (kind = 'surrender'::text);

create table plan_section (
  district_id text not null,
  plan_id text not null,
  section_id text not null,
  "position" integer not null,
  kind text not null,
  heading text not null,
  body text not null,
  version integer not null,
  constraint plan_section_pkey PRIMARY KEY (district_id, plan_id, section_id),
  constraint plan_section_district_id_plan_id_position_key UNIQUE (district_id, plan_id, "position") DEFERRABLE INITIALLY DEFERRED,
  constraint plan_section_district_id_plan_id_fkey FOREIGN KEY (district_id, plan_id) REFERENCES plan(district_id, plan_id),
  constraint plan_section_heading_check CHECK ((heading <> ''::text)),
  constraint plan_section_kind_check CHECK ((kind = ANY (ARRAY['background'::text, 'direction'::text, 'process'::text, 'projects'::text, 'evaluation'::text, 'budget'::text, 'annex'::text, 'other'::text]))),
  constraint plan_section_position_check CHECK (("position" > 0)),
  constraint plan_section_version_check CHECK ((version > 0))
);
comment on table plan_section is 'The chapters of a plan in their order; those of projects and budget are followed by what the sheets and lines hold.';

create table plan_version (
  district_id text not null,
  version_id text not null,
  plan_id text not null,
  name text not null,
  kind text not null,
  frozen_on date not null,
  frozen_at timestamp with time zone not null,
  role text not null,
  projects integer not null,
  total bigint not null,
  masked integer not null,
  snapshot text not null,
  hash text not null,
  constraint plan_version_pkey PRIMARY KEY (district_id, version_id),
  constraint plan_version_district_id_plan_id_name_key UNIQUE (district_id, plan_id, name),
  constraint plan_version_district_id_plan_id_fkey FOREIGN KEY (district_id, plan_id) REFERENCES plan(district_id, plan_id),
  constraint plan_version_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint plan_version_kind_check CHECK ((kind = ANY (ARRAY['draft'::text, 'council'::text, 'city'::text, 'final'::text, 'public'::text]))),
  constraint plan_version_masked_check CHECK ((masked >= 0)),
  constraint plan_version_projects_check CHECK ((projects >= 0)),
  constraint plan_version_total_check CHECK ((total >= 0))
);
comment on table plan_version is 'Frozen versions of a plan: all its texts, sheets and cost lines as canonical JSON, with its SHA-256; never changed.';
CREATE TRIGGER plan_version_is_frozen BEFORE UPDATE ON plan_version FOR EACH ROW EXECUTE FUNCTION refuse_change_of_plan_version();

create table pledge (
  district_id text not null,
  pledge_id text not null,
  no integer not null,
  title text not null,
  status text not null,
  term text not null,
  kind text not null,
  field text,
  department_id text not null,
  partner_ids jsonb not null,
  dong_ids jsonb not null,
  period_from text not null,
  period_to text not null,
  texts jsonb not null,
  goals jsonb not null,
  money jsonb,
  cost jsonb,
  secured jsonb not null,
  publicity jsonb not null,
  links jsonb not null,
  constraint pledge_pkey PRIMARY KEY (district_id, pledge_id),
  constraint pledge_district_id_no_period_from_key UNIQUE (district_id, no, period_from),
  constraint pledge_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint pledge_check CHECK (((period_to ~ '^\d{4}-\d{2}$'::text) AND (period_to >= period_from))),
  constraint pledge_dong_ids_check CHECK ((jsonb_typeof(dong_ids) = 'array'::text)),
  constraint pledge_goals_check CHECK ((jsonb_typeof(goals) = 'array'::text)),
  constraint pledge_kind_check CHECK ((kind = ANY (ARRAY['new'::text, 'continuing'::text]))),
  constraint pledge_links_check CHECK ((jsonb_typeof(links) = 'array'::text)),
  constraint pledge_no_check CHECK (((no >= 1) AND (no <= 999))),
  constraint pledge_partner_ids_check CHECK ((jsonb_typeof(partner_ids) = 'array'::text)),
  constraint pledge_period_from_check CHECK ((period_from ~ '^\d{4}-\d{2}$'::text)),
  constraint pledge_publicity_check CHECK ((jsonb_typeof(publicity) = 'array'::text)),
  constraint pledge_secured_check CHECK ((jsonb_typeof(secured) = 'array'::text)),
  constraint pledge_status_check CHECK ((status = ANY (ARRAY['done'::text, 'continued'::text, 'on-track'::text, 'partial'::text, 'held'::text, 'dropped'::text, 'other'::text]))),
  constraint pledge_term_check CHECK ((term = ANY (ARRAY['within'::text, 'after'::text]))),
  constraint pledge_texts_check CHECK ((jsonb_typeof(texts) = 'object'::text))
);
comment on table pledge is 'Pledges of the mayor as their sheets have them: status, class, texts as lines, targets by part of a year, money by source as stated, publicity and links.';

create table pledge_jury (
  district_id text not null,
  jury_id text not null,
  title text not null,
  seats integer not null,
  opens_on date not null,
  closes_on date not null,
  strata jsonb not null,
  seed text not null,
  drawn jsonb,
  drawn_on date,
  constraint pledge_jury_pkey PRIMARY KEY (district_id, jury_id),
  constraint pledge_jury_check CHECK ((closes_on >= opens_on)),
  constraint pledge_jury_check1 CHECK (((drawn IS NULL) = (drawn_on IS NULL))),
  constraint pledge_jury_seats_check CHECK (((seats >= 1) AND (seats <= 500))),
  constraint pledge_jury_strata_check CHECK ((jsonb_typeof(strata) = 'array'::text))
);
comment on table pledge_jury is 'Calls for the residents'' jury of the pledges: the seed stands promised by its hash and is told with the draw.';

create table pledge_jury_applicant (
  district_id text not null,
  jury_id text not null,
  no integer not null,
  account_id text,
  dong_id text,
  age_band text,
  sex text,
  constraint pledge_jury_applicant_pkey PRIMARY KEY (district_id, jury_id, no),
  constraint pledge_jury_applicant_district_id_jury_id_account_id_key UNIQUE (district_id, jury_id, account_id),
  constraint pledge_jury_applicant_district_id_jury_id_fkey FOREIGN KEY (district_id, jury_id) REFERENCES pledge_jury(district_id, jury_id),
  constraint pledge_jury_applicant_no_check CHECK ((no >= 1))
);
comment on table pledge_jury_applicant is 'Who applied for a jury, by number and groups; of those not drawn nothing is kept after the draw.';

create table pledge_opinion (
  district_id text not null,
  opinion_id text not null,
  jury_id text not null,
  pledge_id text not null,
  no integer not null,
  text text not null,
  given_on date not null,
  answer text,
  answered_on date,
  constraint pledge_opinion_pkey PRIMARY KEY (district_id, opinion_id),
  constraint pledge_opinion_district_id_jury_id_fkey FOREIGN KEY (district_id, jury_id) REFERENCES pledge_jury(district_id, jury_id),
  constraint pledge_opinion_district_id_pledge_id_fkey FOREIGN KEY (district_id, pledge_id) REFERENCES pledge(district_id, pledge_id),
  constraint pledge_opinion_check CHECK (((answer IS NULL) = (answered_on IS NULL))),
  constraint pledge_opinion_text_check CHECK ((text <> ''::text))
);
comment on table pledge_opinion is 'What jurors say of pledges, under their numbers, and what the office answers.';
CREATE INDEX pledge_opinion_by_pledge ON pledge_opinion USING btree (district_id, pledge_id, given_on);

create table pledge_result (
  district_id text not null,
  pledge_id text not null,
  part text not null,
  said jsonb not null,
  told_on date not null,
  constraint pledge_result_pkey PRIMARY KEY (district_id, pledge_id, part),
  constraint pledge_result_district_id_pledge_id_fkey FOREIGN KEY (district_id, pledge_id) REFERENCES pledge(district_id, pledge_id),
  constraint pledge_result_part_check CHECK ((part ~ '^\d{4}(-(H[12]|Q[1-4]))?$'::text)),
  constraint pledge_result_said_check CHECK ((jsonb_typeof(said) = 'array'::text))
);
comment on table pledge_result is 'What was said of the items of a pledge in a part of a year (2020-H2, 2021-Q1): words, or a number with its unit.';

create table pledge_status_change (
  district_id text not null,
  pledge_id text not null,
  change_no integer not null,
  from_status text not null,
  to_status text not null,
  decided_on date not null,
  decided_by text not null,
  reference text not null,
  reason text not null,
  constraint pledge_status_change_pkey PRIMARY KEY (district_id, pledge_id, change_no),
  constraint pledge_status_change_district_id_pledge_id_fkey FOREIGN KEY (district_id, pledge_id) REFERENCES pledge(district_id, pledge_id),
  constraint pledge_status_change_change_no_check CHECK ((change_no >= 1)),
  constraint pledge_status_change_check CHECK ((to_status <> from_status)),
  constraint pledge_status_change_decided_by_check CHECK ((decided_by = ANY (ARRAY['jury'::text, 'meeting'::text, 'paper'::text, 'check'::text, 'published-sheet'::text]))),
  constraint pledge_status_change_reason_check CHECK ((reason <> ''::text)),
  constraint pledge_status_change_reference_check CHECK ((reference <> ''::text))
);
comment on table pledge_status_change is 'Every change of a pledge''s status with the decision behind it; there is none without.';

create table post (
  district_id text not null,
  post_id text not null,
  kind text not null,
  title text not null,
  summary text not null,
  text text not null,
  opening text not null,
  happened_on date,
  pinned_until date,
  state text not null,
  version integer not null,
  published_at timestamp with time zone,
  changed_at timestamp with time zone,
  withdrawn_reason text,
  constraint post_pkey PRIMARY KEY (district_id, post_id),
  constraint post_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint post_check CHECK (((state = 'draft'::text) = (published_at IS NULL))),
  constraint post_check1 CHECK (((state = 'withdrawn'::text) = (withdrawn_reason IS NOT NULL))),
  constraint post_kind_check CHECK ((kind = ANY (ARRAY['introduction'::text, 'story'::text, 'activity'::text, 'announcement'::text]))),
  constraint post_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text]))),
  constraint post_version_check CHECK ((version > 0))
);
comment on table post is 'What the secretariat writes for everyone: introductions, stories, activities, notices. Pictures and files stand with the kept files.';
CREATE INDEX post_by_day ON post USING btree (district_id, kind, state, published_at DESC, post_id);

create table posting (
  district_id text not null,
  posting_id text not null,
  team_id text not null,
  account_id text not null,
  title text not null,
  posted_from date not null,
  posted_until date,
  constraint posting_pkey PRIMARY KEY (district_id, posting_id),
  constraint posting_once_at_a_time EXCLUDE USING gist (district_id WITH =, team_id WITH =, account_id WITH =, daterange(posted_from, posted_until, '[]'::text) WITH &&),
  constraint posting_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint posting_district_id_team_id_fkey FOREIGN KEY (district_id, team_id) REFERENCES team(district_id, team_id),
  constraint posting_check CHECK ((posted_until >= posted_from))
);
comment on table posting is 'Who works in which team (배치), under which title, from when to when.';
CREATE INDEX posting_of_account ON posting USING btree (district_id, account_id);

create table precheck (
  district_id text not null,
  subject_kind text not null,
  subject_id text not null,
  version text not null,
  answers jsonb not null,
  role text not null,
  filled_at timestamp with time zone not null,
  revision integer default 1 not null,
  constraint precheck_pkey PRIMARY KEY (district_id, subject_kind, subject_id),
  constraint precheck_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint precheck_revision_check CHECK ((revision >= 1))
);
comment on table precheck is 'What was answered to the points to check, for one subject; earlier answers stand in the record.';
comment on column precheck.revision is 'How many times the answers of the subject were kept: who keeps them again names the number on which they rest.';

create table precheck_item (
  district_id text not null,
  item_id text not null,
  "position" integer not null,
  name text not null,
  question text not null,
  constraint precheck_item_pkey PRIMARY KEY (district_id, item_id),
  constraint precheck_item_district_id_position_key UNIQUE (district_id, "position"),
  constraint precheck_item_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint precheck_item_position_check CHECK (("position" > 0))
);
comment on table precheck_item is 'The points to check before approval (사전검토항목) that a district declared; none: the list that comes with the programme.';

create table presence (
  district_id text not null,
  meeting_id text not null,
  presence_no bigint generated always as identity not null,
  person_no integer not null,
  came_at timestamp(3) with time zone not null,
  left_at timestamp(3) with time zone,
  by_proxy boolean not null,
  noted_by text not null,
  constraint presence_pkey PRIMARY KEY (district_id, meeting_id, presence_no),
  constraint presence_district_id_meeting_id_person_no_fkey FOREIGN KEY (district_id, meeting_id, person_no) REFERENCES meeting_person(district_id, meeting_id, person_no),
  constraint presence_check CHECK ((left_at >= came_at)),
  constraint presence_noted_by_check CHECK ((noted_by = ANY (ARRAY['code'::text, 'clerk'::text])))
);
comment on table presence is 'When each member came and left; whoever has not left is in the room.';
CREATE UNIQUE INDEX presence_once ON presence USING btree (district_id, meeting_id, person_no) WHERE (left_at IS NULL);

create table privacy_request (
  district_id text not null,
  request_id text not null,
  account_id text not null,
  kind text not null,
  wish text,
  asked_on date not null,
  due_on date not null,
  outcome text,
  answer text,
  decided_by text,
  decided_on date,
  constraint privacy_request_pkey PRIMARY KEY (district_id, request_id),
  constraint privacy_request_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint privacy_request_check CHECK ((due_on >= asked_on)),
  constraint privacy_request_check1 CHECK (((outcome IS NULL) = (decided_on IS NULL))),
  constraint privacy_request_check2 CHECK (((outcome IS NOT NULL) OR ((answer IS NULL) AND (decided_by IS NULL)))),
  constraint privacy_request_check3 CHECK (((decided_by <> account_id) OR (outcome = 'withdrawn'::text))),
  constraint privacy_request_kind_check CHECK ((kind = ANY (ARRAY['see'::text, 'correct'::text, 'stop'::text, 'delete'::text]))),
  constraint privacy_request_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'partly'::text, 'refused'::text, 'withdrawn'::text])))
);
comment on table privacy_request is 'Requests to see, correct, stop and delete (열람, 정정, 처리정지, 삭제) with the day on which the answer is due.';
CREATE INDEX privacy_request_by_account ON privacy_request USING btree (district_id, account_id);
CREATE UNIQUE INDEX privacy_request_one_open ON privacy_request USING btree (district_id, account_id, kind) WHERE (outcome IS NULL);

create table privacy_setting (
  district_id text not null,
  answer_days integer not null,
  constraint privacy_setting_pkey PRIMARY KEY (district_id),
  constraint privacy_setting_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint privacy_setting_answer_days_check CHECK (((answer_days >= 1) AND (answer_days <= 10)))
);
comment on table privacy_setting is 'Within how many days a district answers requests about personal data; the law allows ten.';

create table procedure_plan (
  district_id text not null,
  project_id text not null,
  drawn_up_on date not null,
  constraint procedure_plan_pkey PRIMARY KEY (district_id, project_id),
  constraint procedure_plan_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id)
);
comment on table procedure_plan is 'Which projects have a procedure; its row is held while steps are changed, so that no two changes at once make steps wait in a circle.';

create table procedure_step (
  district_id text not null,
  project_id text not null,
  step_id text not null,
  kind text not null,
  title text not null,
  planned_from date not null,
  planned_to date not null,
  amount bigint,
  waits_for jsonb not null,
  begun_on date,
  finished_on date,
  result text,
  constraint procedure_step_pkey PRIMARY KEY (district_id, project_id, step_id),
  constraint procedure_step_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES procedure_plan(district_id, project_id),
  constraint procedure_step_amount_check CHECK ((amount >= 0)),
  constraint procedure_step_check CHECK ((planned_to >= planned_from)),
  constraint procedure_step_check1 CHECK ((finished_on >= begun_on)),
  constraint procedure_step_check2 CHECK (((begun_on IS NOT NULL) OR ((finished_on IS NULL) AND (result IS NULL)))),
  constraint procedure_step_kind_check CHECK ((kind = ANY (ARRAY['feasibility'::text, 'briefing'::text, 'investment-review'::text, 'land'::text, 'permit'::text, 'design'::text, 'contract-review'::text, 'bidding'::text, 'start'::text, 'completion'::text, 'other'::text])))
);
comment on table procedure_step is 'Steps of a project: planned days, amount in won, which steps of the same project each waits for, and on which days it began and was finished.';

create table project (
  district_id text not null,
  project_id text not null,
  plan_id text not null,
  version integer not null,
  project_no integer not null,
  title text not null,
  item_id text not null,
  summary text,
  category text not null,
  subcommittees jsonb not null,
  civil_actors jsonb not null,
  period_text text not null,
  runs_from date not null,
  runs_to date,
  runs_precision text not null,
  header_budget bigint,
  schedule_text text,
  objectives jsonb default '[]'::jsonb not null,
  tasks jsonb default '[]'::jsonb not null,
  background text,
  direction text,
  photos jsonb default '[]'::jsonb not null,
  similar_cases text,
  last_results text,
  improvements text,
  last_progress text,
  method jsonb default '[]'::jsonb not null,
  evaluation jsonb default '[]'::jsonb not null,
  contingency text,
  remarks text,
  copied_from text,
  constraint project_pkey PRIMARY KEY (district_id, project_id),
  constraint project_district_id_plan_id_item_id_key UNIQUE (district_id, plan_id, item_id),
  constraint project_district_id_plan_id_project_no_key UNIQUE (district_id, plan_id, project_no),
  constraint project_district_id_copied_from_fkey FOREIGN KEY (district_id, copied_from) REFERENCES project(district_id, project_id),
  constraint project_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint project_district_id_plan_id_fkey FOREIGN KEY (district_id, plan_id) REFERENCES plan(district_id, plan_id),
  constraint project_check CHECK (((runs_to IS NULL) OR (runs_to >= runs_from))),
  constraint project_header_budget_check CHECK ((header_budget >= 0)),
  constraint project_project_no_check CHECK ((project_no > 0)),
  constraint project_runs_precision_check CHECK ((runs_precision = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  constraint project_version_check CHECK ((version > 0))
);
comment on table project is 'Projects of a plan: the present version of each sheet and the item that became it; earlier ones are in the record.';
CREATE INDEX project_by_item ON project USING btree (district_id, item_id);

create table project_cost (
  district_id text not null,
  project_id text not null,
  version integer not null,
  constraint project_cost_pkey PRIMARY KEY (district_id, project_id),
  constraint project_cost_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint project_cost_version_check CHECK ((version > 0))
);
comment on table project_cost is 'Which version of its cost lines a project has; earlier versions stand in the record.';

create table project_department (
  district_id text not null,
  project_id text not null,
  role_no integer not null,
  name text not null,
  department_id text,
  duty text not null,
  label text not null,
  constraint project_department_pkey PRIMARY KEY (district_id, project_id, role_no),
  constraint project_department_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint project_department_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project(district_id, project_id),
  constraint project_department_duty_check CHECK ((duty = ANY (ARRAY['lead'::text, 'partner'::text]))),
  constraint project_department_role_no_check CHECK ((role_no > 0))
);
comment on table project_department is 'Departments in a project, with the word its form uses for the duty; some names are no single department.';

create table project_multi_year (
  district_id text not null,
  project_id text not null,
  version integer not null,
  cells jsonb not null,
  constraint project_multi_year_pkey PRIMARY KEY (district_id, project_id),
  constraint project_multi_year_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint project_multi_year_version_check CHECK ((version > 0))
);
comment on table project_multi_year is 'What a project costs over the years by source, in won: cells only, every margin is computed.';

create table project_placement (
  district_id text not null,
  project_id text not null,
  fiscal_year integer not null,
  code text not null,
  constraint project_placement_pkey PRIMARY KEY (district_id, project_id, fiscal_year),
  constraint project_placement_district_id_fiscal_year_code_fkey FOREIGN KEY (district_id, fiscal_year, code) REFERENCES budget_programme(district_id, fiscal_year, code) DEFERRABLE INITIALLY DEFERRED
);
comment on table project_placement is 'Under which 세부사업 a project stands in a fiscal year; projects by id, for their sheets stand in a room below.';
CREATE INDEX project_placement_by_year ON project_placement USING btree (district_id, fiscal_year, code);

create table project_share_rule (
  district_id text not null,
  project_id text not null,
  fiscal_year integer not null,
  rule jsonb not null,
  constraint project_share_rule_pkey PRIMARY KEY (district_id, project_id, fiscal_year),
  constraint project_share_rule_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint project_share_rule_fiscal_year_check CHECK (((fiscal_year >= 1900) AND (fiscal_year <= 2999)))
);
comment on table project_share_rule is 'How sources share the cost of a project in a fiscal year: parts that add to 100, or parts of their own sum.';

create table project_stage (
  district_id text not null,
  project_id text not null,
  stage_no integer not null,
  types jsonb not null,
  title text not null,
  period_text text not null,
  constraint project_stage_pkey PRIMARY KEY (district_id, project_id, stage_no),
  constraint project_stage_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project(district_id, project_id),
  constraint project_stage_stage_no_check CHECK ((stage_no > 0))
);
comment on table project_stage is 'Stages (추진 프로세스) of a project, with none, one or several types, and their period in the sheet''s words.';

create table proposal (
  district_id text not null,
  proposal_id text not null,
  cycle_id text not null,
  track text not null,
  state text not null,
  category text,
  dong_id text,
  proposed_by text,
  version integer not null,
  submitted_at timestamp(3) with time zone not null,
  submitted_on date not null,
  support_until date,
  reached_on date,
  supports integer default 0 not null,
  department_id text,
  due_on date,
  ended_on date,
  bounces integer default 0 not null,
  hidden boolean default false not null,
  merged_into text,
  constraint proposal_pkey PRIMARY KEY (district_id, proposal_id),
  constraint proposal_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint proposal_district_id_dong_id_fkey FOREIGN KEY (district_id, dong_id) REFERENCES dong(district_id, dong_id),
  constraint proposal_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint proposal_district_id_merged_into_fkey FOREIGN KEY (district_id, merged_into) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES item(district_id, item_id),
  constraint proposal_bounces_check CHECK ((bounces >= 0)),
  constraint proposal_category_check CHECK ((category = ANY (ARRAY['transport'::text, 'environment'::text, 'welfare'::text, 'safety'::text, 'culture'::text, 'education'::text, 'economy'::text, 'governance'::text, 'other'::text]))),
  constraint proposal_check CHECK (((state = 'merged'::text) = (merged_into IS NOT NULL))),
  constraint proposal_check1 CHECK ((merged_into <> proposal_id)),
  constraint proposal_check2 CHECK (((state <> 'under-review'::text) OR (department_id IS NOT NULL))),
  constraint proposal_check3 CHECK (((state <> 'supporting'::text) OR (support_until IS NOT NULL))),
  constraint proposal_state_check CHECK ((state = ANY (ARRAY['supporting'::text, 'received'::text, 'under-review'::text, 'answered'::text, 'withdrawn'::text, 'merged'::text, 'split'::text, 'referred'::text, 'handed-over'::text]))) NOT VALID,
  constraint proposal_supports_check CHECK ((supports >= 0)),
  constraint proposal_track_check CHECK ((track = ANY (ARRAY['suggestion'::text, 'policy'::text, 'budget'::text]))),
  constraint proposal_version_check CHECK ((version > 0))
);
comment on table proposal is 'Where each proposal stands. The number is that of its item, with which its thread begins; what it says stands in its versions.';
CREATE INDEX proposal_at_desk ON proposal USING btree (district_id, department_id, due_on) WHERE (state = ANY (ARRAY['received'::text, 'under-review'::text]));
CREATE INDEX proposal_by_category ON proposal USING btree (district_id, category, submitted_at DESC) WHERE (category IS NOT NULL);
CREATE INDEX proposal_by_day ON proposal USING btree (district_id, submitted_on);
CREATE INDEX proposal_by_dong ON proposal USING btree (district_id, dong_id, submitted_at DESC) WHERE (dong_id IS NOT NULL);
CREATE INDEX proposal_by_proposer ON proposal USING btree (district_id, proposed_by, submitted_at DESC) WHERE (proposed_by IS NOT NULL);
CREATE INDEX proposal_by_state ON proposal USING btree (district_id, state, submitted_at DESC);
CREATE INDEX proposal_by_track ON proposal USING btree (district_id, track, submitted_at DESC);
CREATE INDEX proposal_ending ON proposal USING btree (district_id, support_until, submitted_at DESC, proposal_id) WHERE (state = 'supporting'::text);
CREATE INDEX proposal_merged ON proposal USING btree (district_id, merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX proposal_most_supported ON proposal USING btree (district_id, supports DESC, submitted_at DESC, proposal_id);
CREATE INDEX proposal_newest ON proposal USING btree (district_id, submitted_at DESC, proposal_id);

create table proposal_answer (
  district_id text not null,
  proposal_id text not null,
  verdict text not null,
  reason_codes jsonb not null,
  opinion text not null,
  state text not null,
  drafted_by text,
  drafted_on date not null,
  checked_by text,
  checked_on date,
  returned_note text,
  sent_on date,
  constraint proposal_answer_pkey PRIMARY KEY (district_id, proposal_id),
  constraint proposal_answer_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_answer_check CHECK ((checked_by <> drafted_by)),
  constraint proposal_answer_check1 CHECK (((state = 'drafted'::text) = (checked_on IS NULL))),
  constraint proposal_answer_check2 CHECK (((state = 'sent'::text) = (sent_on IS NOT NULL))),
  constraint proposal_answer_opinion_check CHECK ((opinion <> ''::text)),
  constraint proposal_answer_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'checked'::text, 'sent'::text]))),
  constraint proposal_answer_verdict_check CHECK ((verdict = ANY (ARRAY['adopted'::text, 'partly-adopted'::text, 'not-adopted'::text, 'suitable'::text, 'conditional'::text, 'unsuitable'::text])))
);
comment on table proposal_answer is 'The answer to a proposal: drafted by an officer, checked by another person, sent.';

create table proposal_argument (
  district_id text not null,
  proposal_id text not null,
  argument_id text not null,
  argument_no integer not null,
  side text,
  reply_to integer,
  account_id text not null,
  says text not null,
  written_at timestamp(3) with time zone not null,
  hidden_reason text,
  constraint proposal_argument_pkey PRIMARY KEY (district_id, proposal_id, argument_no),
  constraint proposal_argument_district_id_argument_id_key UNIQUE (district_id, argument_id),
  constraint proposal_argument_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_argument_district_id_proposal_id_reply_to_fkey FOREIGN KEY (district_id, proposal_id, reply_to) REFERENCES proposal_argument(district_id, proposal_id, argument_no),
  constraint proposal_argument_argument_no_check CHECK ((argument_no > 0)),
  constraint proposal_argument_check CHECK (((side IS NULL) = (reply_to IS NOT NULL))),
  constraint proposal_argument_check1 CHECK ((reply_to < argument_no)),
  constraint proposal_argument_hidden_reason_check CHECK ((hidden_reason <> ''::text)),
  constraint proposal_argument_says_check CHECK ((says <> ''::text)),
  constraint proposal_argument_side_check CHECK ((side = ANY (ARRAY['for'::text, 'against'::text])))
);
comment on table proposal_argument is 'An argument for or against a proposal, or a reply to one. Nobody is shown who wrote it.';
CREATE INDEX proposal_argument_by_side ON proposal_argument USING btree (district_id, proposal_id, side, argument_no DESC) WHERE (reply_to IS NULL);
CREATE UNIQUE INDEX proposal_argument_once ON proposal_argument USING btree (district_id, proposal_id, account_id, side) WHERE (side IS NOT NULL);
CREATE INDEX proposal_argument_replies ON proposal_argument USING btree (district_id, proposal_id, reply_to, argument_no) WHERE (reply_to IS NOT NULL);

create table proposal_argument_count (
  district_id text not null,
  proposal_id text not null,
  last_no integer not null,
  shown_for integer not null,
  shown_against integer not null,
  constraint proposal_argument_count_pkey PRIMARY KEY (district_id, proposal_id),
  constraint proposal_argument_count_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_argument_count_last_no_check CHECK ((last_no >= 0)),
  constraint proposal_argument_count_shown_against_check CHECK ((shown_against >= 0)),
  constraint proposal_argument_count_shown_for_check CHECK ((shown_for >= 0))
);
comment on table proposal_argument_count is 'How many arguments of each side are shown, and the number of the last thing said: its row is held by whoever speaks.';

create table proposal_argument_moderation (
  district_id text not null,
  proposal_id text not null,
  argument_no integer not null,
  act_no integer not null,
  act text not null,
  reason text not null,
  role text not null,
  done_on date not null,
  constraint proposal_argument_moderation_pkey PRIMARY KEY (district_id, proposal_id, argument_no, act_no),
  constraint proposal_argument_moderation_district_id_proposal_id_argum_fkey FOREIGN KEY (district_id, proposal_id, argument_no) REFERENCES proposal_argument(district_id, proposal_id, argument_no),
  constraint proposal_argument_moderation_act_check CHECK ((act = ANY (ARRAY['hidden'::text, 'restored'::text]))),
  constraint proposal_argument_moderation_act_no_check CHECK ((act_no > 0)),
  constraint proposal_argument_moderation_reason_check CHECK ((reason <> ''::text))
);
comment on table proposal_argument_moderation is 'When an argument was hidden or restored, in which role, and why.';

create table proposal_delivery (
  district_id text not null,
  proposal_id text not null,
  delivery_no integer not null,
  means text not null,
  delivered_on date not null,
  note text,
  message_id text,
  constraint proposal_delivery_pkey PRIMARY KEY (district_id, proposal_id, delivery_no),
  constraint proposal_delivery_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_delivery_delivery_no_check CHECK ((delivery_no > 0)),
  constraint proposal_delivery_means_check CHECK ((means = ANY (ARRAY['account'::text, 'text'::text, 'mail'::text, 'letter'::text])))
);
comment on table proposal_delivery is 'Proof of how and when an answer was given; of one that was texted or mailed, which message it was.';
CREATE INDEX proposal_delivery_by_day ON proposal_delivery USING btree (district_id, delivered_on DESC, proposal_id);

create table proposal_draft (
  district_id text not null,
  proposal_id text not null,
  account_id text,
  words jsonb not null,
  saved_at timestamp(3) with time zone not null,
  constraint proposal_draft_pkey PRIMARY KEY (district_id, proposal_id),
  constraint proposal_draft_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id)
);
comment on table proposal_draft is 'What somebody has begun to write: one of each account; of nobody, known alone by the number that the proposal will bear, until it is sent or a week has passed.';
CREATE UNIQUE INDEX proposal_draft_of_account ON proposal_draft USING btree (district_id, account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX proposal_draft_of_nobody ON proposal_draft USING btree (district_id, saved_at) WHERE (account_id IS NULL);

create table proposal_intake (
  district_id text not null,
  proposal_id text not null,
  intake_id text not null,
  way text not null,
  received_on date not null,
  consent text,
  consented_on date,
  contact text,
  contact_index text,
  destroy_after date not null,
  constraint proposal_intake_pkey PRIMARY KEY (district_id, proposal_id),
  constraint proposal_intake_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_intake_check CHECK (((consent IS NULL) = (consented_on IS NULL))),
  constraint proposal_intake_check1 CHECK (((contact IS NULL) OR (consent IS NOT NULL))),
  constraint proposal_intake_consent_check CHECK ((consent = ANY (ARRAY['signed'::text, 'spoken'::text]))),
  constraint proposal_intake_way_check CHECK ((way = ANY (ARRAY['paper'::text, 'visit'::text, 'telephone'::text])))
);
comment on table proposal_intake is 'How the office took a proposal in for somebody: the way, the consent to keep a contact, and the contact itself, sealed, until its day.';
CREATE INDEX proposal_intake_by_contact ON proposal_intake USING btree (district_id, contact_index) WHERE (contact_index IS NOT NULL);
CREATE INDEX proposal_intake_of_round ON proposal_intake USING btree (district_id, intake_id);

create table proposal_letters (
  district_id text not null,
  proposal_id text not null,
  jamo text not null,
  initials text not null,
  constraint proposal_letters_pkey PRIMARY KEY (district_id, proposal_id),
  constraint proposal_letters_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id)
);
comment on table proposal_letters is 'The letters and the initial consonants of the title and the place of each proposal that is shown, by which it is found.';
CREATE INDEX proposal_letters_initials ON proposal_letters USING gin (initials gin_trgm_ops);
CREATE INDEX proposal_letters_jamo ON proposal_letters USING gin (jamo gin_trgm_ops);

create table proposal_moderation (
  district_id text not null,
  proposal_id text not null,
  act_no integer not null,
  act text not null,
  reason text not null,
  role text not null,
  done_on date not null,
  file_id text,
  constraint proposal_moderation_pkey PRIMARY KEY (district_id, proposal_id, act_no),
  constraint proposal_moderation_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_moderation_act_check CHECK ((act = ANY (ARRAY['hidden'::text, 'restored'::text, 'file-removed'::text]))) NOT VALID,
  constraint proposal_moderation_act_no_check CHECK ((act_no > 0)),
  constraint proposal_moderation_file_check CHECK (((act = 'file-removed'::text) = (file_id IS NOT NULL))) NOT VALID,
  constraint proposal_moderation_reason_check CHECK ((reason <> ''::text))
);
comment on table proposal_moderation is 'When a proposal was hidden or restored, or one of its files taken away, in which role, and why.';

create table proposal_movement (
  district_id text not null,
  proposal_id text not null,
  movement_no integer not null,
  kind text not null,
  from_department_id text,
  to_department_id text,
  to_agency text,
  reason text not null,
  role text not null,
  moved_on date not null,
  constraint proposal_movement_pkey PRIMARY KEY (district_id, proposal_id, movement_no),
  constraint proposal_movement_district_id_from_department_id_fkey FOREIGN KEY (district_id, from_department_id) REFERENCES department(district_id, department_id),
  constraint proposal_movement_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_movement_district_id_to_department_id_fkey FOREIGN KEY (district_id, to_department_id) REFERENCES department(district_id, department_id),
  constraint proposal_movement_check CHECK (((kind = ANY (ARRAY['assigned'::text, 'reassigned'::text, 'settled'::text])) = (to_department_id IS NOT NULL))),
  constraint proposal_movement_check1 CHECK (((kind = ANY (ARRAY['referred'::text, 'handed-over'::text])) = (to_agency IS NOT NULL))),
  constraint proposal_movement_kind_check CHECK ((kind = ANY (ARRAY['assigned'::text, 'reassigned'::text, 'settled'::text, 'referred'::text, 'handed-over'::text]))),
  constraint proposal_movement_movement_no_check CHECK ((movement_no > 0)),
  constraint proposal_movement_reason_check CHECK ((reason <> ''::text))
);
comment on table proposal_movement is 'To whom a proposal went, and why: assigned, reassigned between departments (소관부서 재지정), settled by the budget office, referred to another agency (이송), handed over as a complaint.';

create table proposal_point (
  district_id text not null,
  proposal_id text not null,
  version integer not null,
  latitude integer not null,
  longitude integer not null,
  constraint proposal_point_pkey PRIMARY KEY (district_id, proposal_id, version),
  constraint proposal_point_district_id_proposal_id_version_fkey FOREIGN KEY (district_id, proposal_id, version) REFERENCES proposal_version(district_id, proposal_id, version),
  constraint proposal_point_latitude_check CHECK (((latitude >= 33000000) AND (latitude <= 38700000))),
  constraint proposal_point_longitude_check CHECK (((longitude >= 124500000) AND (longitude <= 132000000)))
);
comment on table proposal_point is 'Where on the map a version of a proposal says that it is (자리), in whole microdegrees within the Republic; a version without a row says no point.';

create table proposal_rules (
  district_id text not null,
  track text not null,
  needed integer not null,
  support_days integer not null,
  clock jsonb not null,
  edit_hours integer not null,
  bounces integer not null,
  constraint proposal_rules_pkey PRIMARY KEY (district_id, track),
  constraint proposal_rules_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint proposal_rules_bounces_check CHECK (((bounces >= 1) AND (bounces <= 20))),
  constraint proposal_rules_edit_hours_check CHECK (((edit_hours >= 0) AND (edit_hours <= 720))),
  constraint proposal_rules_needed_check CHECK (((needed >= 0) AND (needed <= 1000000))),
  constraint proposal_rules_support_days_check CHECK (((support_days >= 0) AND (support_days <= 366))),
  constraint proposal_rules_track_check CHECK ((track = ANY (ARRAY['suggestion'::text, 'policy'::text, 'budget'::text])))
);
comment on table proposal_rules is 'What a district has set for a track: support and its period, the clock of the answer, the time to edit, and after how many bounces the budget office decides. Without a row the defaults of the program hold.';

create table proposal_setting (
  district_id text not null,
  takes_arguments boolean not null,
  constraint proposal_setting_pkey PRIMARY KEY (district_id),
  constraint proposal_setting_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id)
);
comment on table proposal_setting is 'What a district has set for all proposals: whether people may argue for and against. Without a row they may not.';

create table proposal_split (
  district_id text not null,
  proposal_id text not null,
  split_from text not null,
  reason text not null,
  role text not null,
  split_on date not null,
  constraint proposal_split_pkey PRIMARY KEY (district_id, proposal_id),
  constraint proposal_split_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_split_district_id_split_from_fkey FOREIGN KEY (district_id, split_from) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_split_check CHECK ((split_from <> proposal_id)),
  constraint proposal_split_reason_check CHECK ((reason <> ''::text))
);
comment on table proposal_split is 'Of which proposal another is a part (나누기), in which role it was split, and why. Whoever supported it supports the whole as it was.';
CREATE INDEX proposal_split_parts ON proposal_split USING btree (district_id, split_from, proposal_id);

create table proposal_support (
  district_id text not null,
  proposal_id text not null,
  account_id text not null,
  supported_at timestamp(3) with time zone not null,
  constraint proposal_support_pkey PRIMARY KEY (district_id, proposal_id, account_id),
  constraint proposal_support_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id)
);
comment on table proposal_support is 'Who supports a proposal: one person once. Nobody is shown who.';
CREATE INDEX proposal_support_by_account ON proposal_support USING btree (district_id, account_id);

create table proposal_version (
  district_id text not null,
  proposal_id text not null,
  version integer not null,
  title text not null,
  place text not null,
  problem text not null,
  wish text not null,
  reason text,
  written_at timestamp(3) with time zone not null,
  role text,
  constraint proposal_version_pkey PRIMARY KEY (district_id, proposal_id, version),
  constraint proposal_version_district_id_proposal_id_fkey FOREIGN KEY (district_id, proposal_id) REFERENCES proposal(district_id, proposal_id),
  constraint proposal_version_check1 CHECK (((version = 1) OR (reason IS NOT NULL))),
  constraint proposal_version_place_check CHECK ((place <> ''::text)),
  constraint proposal_version_problem_check CHECK ((problem <> ''::text)),
  constraint proposal_version_title_check CHECK ((title <> ''::text)),
  constraint proposal_version_version_check CHECK ((version > 0)),
  constraint proposal_version_wish_check CHECK ((wish <> ''::text))
);
comment on table proposal_version is 'What a proposal says and has said: another version has a reason, and the role in which the office wrote it where it was not its own person.';

create table provider_identity (
  district_id text not null,
  identity_hash text not null,
  account_id text not null,
  issuer text not null,
  linked_at timestamp(3) with time zone not null,
  constraint provider_identity_pkey PRIMARY KEY (district_id, identity_hash),
  constraint provider_identity_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint provider_identity_issuer_check CHECK ((issuer <> ''::text))
);
comment on table provider_identity is 'Whom a sign-in provider knows as which account: a keyed hash of the provider''s number for the person, never the number.';
CREATE INDEX provider_identity_by_account ON provider_identity USING btree (district_id, account_id);

create table publication (
  district_id text not null,
  publication_id text not null,
  subject_kind text not null,
  subject_id text not null,
  version text not null,
  title text not null,
  published_on date not null,
  passed integer not null,
  withdrawn_on date,
  withdrawn_reason text,
  constraint publication_pkey PRIMARY KEY (district_id, publication_id),
  constraint publication_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint publication_check CHECK ((withdrawn_on >= published_on)),
  constraint publication_check1 CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))),
  constraint publication_passed_check CHECK ((passed >= 0)),
  constraint publication_subject_kind_check CHECK ((subject_kind = 'plan-version'::text)),
  constraint publication_withdrawn_reason_check CHECK ((withdrawn_reason <> ''::text))
);
comment on table publication is 'Versions of plans given to the public: only without an error that nobody passed.';
CREATE UNIQUE INDEX publication_one_standing ON publication USING btree (district_id, subject_kind, subject_id) WHERE (withdrawn_on IS NULL);

create table quarter_report (
  district_id text not null,
  project_id text not null,
  quarter text not null,
  version integer not null,
  done jsonb not null,
  next_steps text not null,
  issues text not null,
  role text not null,
  told_on date not null,
  reason text,
  constraint quarter_report_pkey PRIMARY KEY (district_id, project_id, quarter, version),
  constraint quarter_report_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES followed_project(district_id, project_id),
  constraint quarter_report_check CHECK (((version = 1) = (reason IS NULL))),
  constraint quarter_report_done_check CHECK ((jsonb_typeof(done) = 'array'::text)),
  constraint quarter_report_quarter_check CHECK ((quarter ~ '^\d{4}-Q[1-4]$'::text)),
  constraint quarter_report_reason_check CHECK ((reason <> ''::text)),
  constraint quarter_report_version_check CHECK ((version >= 1))
);
comment on table quarter_report is 'What each quarter told of a project, item by item; a later version stands, and says why it was corrected.';
CREATE INDEX quarter_report_by_quarter ON quarter_report USING btree (district_id, quarter, project_id);

create table record_body (
  district_id text not null,
  event_id bigint not null,
  salt text,
  body text,
  destroyed_by bigint,
  constraint record_body_pkey PRIMARY KEY (district_id, event_id),
  constraint record_body_district_id_destroyed_by_fkey FOREIGN KEY (district_id, destroyed_by) REFERENCES record_event(district_id, event_id),
  constraint record_body_district_id_event_id_fkey FOREIGN KEY (district_id, event_id) REFERENCES record_event(district_id, event_id),
  constraint record_body_check CHECK (((body IS NULL) = (salt IS NULL))),
  constraint record_body_check1 CHECK (((body IS NULL) = (destroyed_by IS NOT NULL)))
);
comment on table record_body is 'What a command was given, with its salt; both are destroyed by rule while the event stays.';

create table record_command_key (
  district_id text not null,
  key text not null,
  command text not null,
  input_hash text not null,
  reply jsonb,
  event_id bigint,
  constraint record_command_key_pkey PRIMARY KEY (district_id, key),
  constraint record_command_key_district_id_event_id_fkey FOREIGN KEY (district_id, event_id) REFERENCES record_event(district_id, event_id)
);
comment on table record_command_key is 'Idempotency keys: a command sent twice with one key is carried out once. The hash goes with the body.';

create table record_event (
  district_id text not null,
  event_id bigint generated always as identity not null,
  command text not null,
  role text not null,
  effective_on date not null,
  recorded_at timestamp(3) with time zone not null,
  about jsonb not null,
  erases jsonb not null,
  body_hash text not null,
  seal_no integer,
  leaf_hash text,
  constraint record_event_pkey PRIMARY KEY (district_id, event_id),
  constraint record_event_check CHECK (((seal_no IS NULL) = (leaf_hash IS NULL)))
);
comment on table record_event is 'What happened: one row per command, by role and never by name; sealed in batches.';
CREATE INDEX record_event_by_seal ON record_event USING btree (district_id, seal_no, event_id);
CREATE INDEX record_event_unsealed ON record_event USING btree (district_id, event_id) WHERE (seal_no IS NULL);

create table record_event_subject (
  district_id text not null,
  kind text not null,
  id text not null,
  event_id bigint not null,
  constraint record_event_subject_pkey PRIMARY KEY (district_id, kind, id, event_id),
  constraint record_event_subject_district_id_event_id_fkey FOREIGN KEY (district_id, event_id) REFERENCES record_event(district_id, event_id)
);
comment on table record_event_subject is 'Which things an event is about: the way from any thing to its history.';

create table record_seal (
  district_id text not null,
  seal_no integer not null,
  previous text not null,
  sealed_at timestamp(3) with time zone not null,
  events integer not null,
  hash text not null,
  constraint record_seal_pkey PRIMARY KEY (district_id, seal_no),
  constraint record_seal_events_check CHECK ((events > 0)),
  constraint record_seal_seal_no_check CHECK ((seal_no > 0))
);
comment on table record_seal is 'The chain of a district: each link seals a batch of events onto the link before.';

create table recorded_ballot (
  district_id text not null,
  ballot_id text not null,
  name text not null,
  held_from date not null,
  held_to date,
  held_precision text not null,
  channel text,
  eligibility text,
  advisory boolean not null,
  source text,
  gate_id text,
  constraint recorded_ballot_pkey PRIMARY KEY (district_id, ballot_id),
  constraint recorded_ballot_district_id_gate_id_key UNIQUE (district_id, gate_id),
  constraint recorded_ballot_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint recorded_ballot_district_id_gate_id_fkey FOREIGN KEY (district_id, gate_id) REFERENCES gate(district_id, gate_id),
  constraint recorded_ballot_check CHECK (((held_to IS NULL) OR (held_to >= held_from))),
  constraint recorded_ballot_held_precision_check CHECK ((held_precision = ANY (ARRAY['day'::text, 'month'::text, 'quarter'::text, 'year'::text])))
);
comment on table recorded_ballot is 'Ballots held outside Madang, of which only the published result is recorded; the gate that the vote was.';

create table recorded_contest (
  district_id text not null,
  ballot_id text not null,
  contest_id text not null,
  contest_no integer not null,
  title text not null,
  choices_kind text not null,
  choices_n integer not null,
  voters integer not null,
  stated_votes bigint,
  constraint recorded_contest_pkey PRIMARY KEY (district_id, ballot_id, contest_id),
  constraint recorded_contest_district_id_ballot_id_contest_no_key UNIQUE (district_id, ballot_id, contest_no),
  constraint recorded_contest_district_id_ballot_id_fkey FOREIGN KEY (district_id, ballot_id) REFERENCES recorded_ballot(district_id, ballot_id),
  constraint recorded_contest_choices_kind_check CHECK ((choices_kind = ANY (ARRAY['exactly'::text, 'up-to'::text]))),
  constraint recorded_contest_choices_n_check CHECK ((choices_n > 0)),
  constraint recorded_contest_contest_no_check CHECK ((contest_no > 0)),
  constraint recorded_contest_stated_votes_check CHECK ((stated_votes >= 0)),
  constraint recorded_contest_voters_check CHECK ((voters >= 0))
);
comment on table recorded_contest is 'The questions of a recorded ballot: how many options a voter marked, and how many voted.';

create table recorded_option (
  district_id text not null,
  ballot_id text not null,
  contest_id text not null,
  option_id text not null,
  option_no integer not null,
  item_id text not null,
  name text not null,
  amount bigint,
  votes integer not null,
  stated_rank integer,
  stated_share integer,
  constraint recorded_option_pkey PRIMARY KEY (district_id, ballot_id, contest_id, option_id),
  constraint recorded_option_district_id_ballot_id_contest_id_item_id_key UNIQUE (district_id, ballot_id, contest_id, item_id),
  constraint recorded_option_district_id_ballot_id_contest_id_option_no_key UNIQUE (district_id, ballot_id, contest_id, option_no),
  constraint recorded_option_district_id_ballot_id_contest_id_fkey FOREIGN KEY (district_id, ballot_id, contest_id) REFERENCES recorded_contest(district_id, ballot_id, contest_id),
  constraint recorded_option_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint recorded_option_amount_check CHECK ((amount >= 0)),
  constraint recorded_option_option_no_check CHECK ((option_no > 0)),
  constraint recorded_option_stated_rank_check CHECK ((stated_rank > 0)),
  constraint recorded_option_stated_share_check CHECK (((stated_share >= 0) AND (stated_share <= 100))),
  constraint recorded_option_votes_check CHECK ((votes >= 0))
);
comment on table recorded_option is 'The options of a contest with their votes; stated ranks and shares beside what is computed, never instead.';
CREATE INDEX recorded_option_by_item ON recorded_option USING btree (district_id, item_id);

create table recovery_code (
  district_id text not null,
  code_hash text not null,
  account_id text not null,
  made_at timestamp(3) with time zone not null,
  constraint recovery_code_pkey PRIMARY KEY (district_id, code_hash),
  constraint recovery_code_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id)
);
comment on table recovery_code is 'Keyed hashes of the codes that people keep on paper; a used one is gone.';
CREATE INDEX recovery_code_by_account ON recovery_code USING btree (district_id, account_id);

create table recusal (
  district_id text not null,
  meeting_id text not null,
  agenda_no integer not null,
  person_no integer not null,
  ground text not null,
  reason text not null,
  constraint recusal_pkey PRIMARY KEY (district_id, meeting_id, agenda_no, person_no),
  constraint recusal_district_id_meeting_id_agenda_no_fkey FOREIGN KEY (district_id, meeting_id, agenda_no) REFERENCES agenda_item(district_id, meeting_id, agenda_no),
  constraint recusal_district_id_meeting_id_person_no_fkey FOREIGN KEY (district_id, meeting_id, person_no) REFERENCES meeting_person(district_id, meeting_id, person_no),
  constraint recusal_ground_check CHECK ((ground = ANY (ARRAY['excluded'::text, 'challenged'::text, 'withdrew'::text])))
);
comment on table recusal is 'Who takes no part in one point of the agenda (제척, 기피, 회피), and why.';

create table remembered_columns (
  district_id text not null,
  kind text not null,
  headings_hash text not null,
  columns jsonb not null,
  remembered_at timestamp with time zone not null,
  constraint remembered_columns_pkey PRIMARY KEY (district_id, kind, headings_hash),
  constraint remembered_columns_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint remembered_columns_columns_check CHECK ((jsonb_typeof(columns) = 'object'::text)),
  constraint remembered_columns_headings_hash_check CHECK ((headings_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint remembered_columns_kind_check CHECK ((kind ~ '^[a-z][a-z-]{1,40}$'::text))
);
comment on table remembered_columns is 'Which column of a file a district last said is what, by the kind of import and by the headings of the file. It holds numbers of columns, and nothing of what files say.';

create table reminder (
  district_id text not null,
  subject_kind text not null,
  subject_id text not null,
  deadline date not null,
  constraint reminder_pkey PRIMARY KEY (district_id, subject_kind, subject_id, deadline),
  constraint reminder_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id)
);
comment on table reminder is 'Deadlines of which people have been reminded: each once.';

create table resolution (
  district_id text not null,
  resolution_id text not null,
  meeting_id text not null,
  gate_id text,
  text text not null,
  in_favour integer,
  present integer,
  enrolled integer,
  source text,
  base integer,
  needed integer,
  constraint resolution_pkey PRIMARY KEY (district_id, resolution_id),
  constraint resolution_district_id_gate_id_fkey FOREIGN KEY (district_id, gate_id) REFERENCES gate(district_id, gate_id),
  constraint resolution_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES meeting(district_id, meeting_id),
  constraint resolution_check CHECK ((in_favour <= present)),
  constraint resolution_check1 CHECK ((present <= enrolled)),
  constraint resolution_counted_by_its_rule CHECK ((((base IS NULL) = (needed IS NULL)) AND (base >= 0) AND (needed > 0))) NOT VALID,
  constraint resolution_enrolled_check CHECK ((enrolled >= 0)),
  constraint resolution_in_favour_check CHECK ((in_favour >= 0)),
  constraint resolution_present_check CHECK ((present >= 0))
);
comment on table resolution is 'What a meeting resolved, by how many of those present and enrolled, and the gate that it decided. Null: the minutes do not say.';
comment on column resolution.base is 'Among how many a majority resolved, where the vote was counted here; null where the resolution was recorded from a source.';
comment on column resolution.needed is 'How many of them were needed, by the rule of the body at that vote.';
CREATE INDEX resolution_by_gate ON resolution USING btree (district_id, gate_id);
CREATE INDEX resolution_by_meeting ON resolution USING btree (district_id, meeting_id);

create table result_card (
  district_id text not null,
  card_id text not null,
  year integer not null,
  no text not null,
  title text not null,
  department text not null,
  department_id text,
  subcommittee text,
  body_id text,
  project_id text,
  item_id text,
  cost bigint,
  period text,
  place text,
  texts jsonb not null,
  constraint result_card_pkey PRIMARY KEY (district_id, card_id),
  constraint result_card_district_id_year_no_key UNIQUE (district_id, year, no),
  constraint result_card_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint result_card_cost_check CHECK ((cost >= 0)),
  constraint result_card_texts_check CHECK ((jsonb_typeof(texts) = 'object'::text)),
  constraint result_card_year_check CHECK (((year >= 1900) AND (year <= 2999)))
);
comment on table result_card is 'What a project was and came to in a year (세부 실행 사업 결과카드), in won: a project of a plan, or a past one that is known from its card alone.';
CREATE INDEX result_card_by_item ON result_card USING btree (district_id, item_id);
CREATE INDEX result_card_by_project ON result_card USING btree (district_id, project_id);

create table review (
  district_id text not null,
  review_id text not null,
  subject_kind text not null,
  subject_id text not null,
  request_no integer not null,
  version text not null,
  title text not null,
  department text not null,
  note text,
  state text not null,
  requested_on date not null,
  requested_at timestamp with time zone not null,
  requested_by text,
  requested_role text not null,
  due_on date,
  decided_on date,
  decided_at timestamp with time zone,
  decided_by text,
  decided_role text,
  reason text,
  constraint review_pkey PRIMARY KEY (district_id, review_id),
  constraint review_district_id_subject_kind_subject_id_request_no_key UNIQUE (district_id, subject_kind, subject_id, request_no),
  constraint review_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint review_check CHECK (((state = 'open'::text) = (decided_on IS NULL))),
  constraint review_check1 CHECK (((decided_on IS NULL) = (decided_at IS NULL))),
  constraint review_check2 CHECK ((due_on >= requested_on)),
  constraint review_check3 CHECK (((state <> ALL (ARRAY['confirmed'::text, 'sent-back'::text])) OR (decided_by IS NULL) OR (decided_by <> requested_by))),
  constraint review_check4 CHECK (((state <> 'sent-back'::text) OR (reason IS NOT NULL))),
  constraint review_reason_check CHECK ((reason <> ''::text)),
  constraint review_request_no_check CHECK ((request_no > 0)),
  constraint review_state_check CHECK ((state = ANY (ARRAY['open'::text, 'confirmed'::text, 'sent-back'::text, 'withdrawn'::text, 'superseded'::text]))),
  constraint review_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['project'::text, 'plan-version'::text, 'supplementary'::text]))),
  constraint review_version_check CHECK ((version <> ''::text))
);
comment on table review is 'Requests to review a version of a project sheet, a plan or a supplementary budget; nobody confirms what they asked for.';
CREATE UNIQUE INDEX review_one_open ON review USING btree (district_id, subject_kind, subject_id) WHERE (state = 'open'::text);

create table review_handover (
  district_id text not null,
  round_id text not null,
  item_id text not null,
  handover_no integer not null,
  from_department_id text not null,
  to_department_id text not null,
  reason text not null,
  role text not null,
  handed_at timestamp(3) with time zone not null,
  constraint review_handover_pkey PRIMARY KEY (district_id, round_id, item_id, handover_no),
  constraint review_handover_district_id_from_department_id_fkey FOREIGN KEY (district_id, from_department_id) REFERENCES department(district_id, department_id),
  constraint review_handover_district_id_round_id_item_id_fkey FOREIGN KEY (district_id, round_id, item_id) REFERENCES department_review(district_id, round_id, item_id),
  constraint review_handover_district_id_to_department_id_fkey FOREIGN KEY (district_id, to_department_id) REFERENCES department(district_id, department_id),
  constraint review_handover_check CHECK ((from_department_id <> to_department_id)),
  constraint review_handover_handover_no_check CHECK ((handover_no > 0)),
  constraint review_handover_reason_check CHECK ((reason <> ''::text))
);
comment on table review_handover is 'How an item went from department to department (소관부서 재지정), each time with its reason.';

create table review_link (
  district_id text not null,
  secret_hash text not null,
  round_id text not null,
  department_id text not null,
  drawn_at timestamp(3) with time zone not null,
  withdrawn_at timestamp(3) with time zone,
  constraint review_link_pkey PRIMARY KEY (district_id, secret_hash),
  constraint review_link_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint review_link_district_id_round_id_fkey FOREIGN KEY (district_id, round_id) REFERENCES review_round(district_id, round_id),
  constraint review_link_check CHECK ((withdrawn_at >= drawn_at))
);
comment on table review_link is 'Links by which a department fills its reviews of a round without an account: the hash of the secret alone.';
CREATE UNIQUE INDEX review_link_standing ON review_link USING btree (district_id, round_id, department_id) WHERE (withdrawn_at IS NULL);

create table review_link_use (
  district_id text not null,
  secret_hash text not null,
  used_at timestamp(3) with time zone not null,
  use_no integer not null,
  filled integer not null,
  constraint review_link_use_pkey PRIMARY KEY (district_id, secret_hash, use_no),
  constraint review_link_use_district_id_secret_hash_fkey FOREIGN KEY (district_id, secret_hash) REFERENCES review_link(district_id, secret_hash),
  constraint review_link_use_filled_check CHECK ((filled >= 0)),
  constraint review_link_use_use_no_check CHECK ((use_no > 0))
);
comment on table review_link_use is 'When a link was used, and how many reviews were filled with it.';

create table review_reminder (
  district_id text not null,
  round_id text not null,
  department_id text not null,
  reminded_at timestamp(3) with time zone not null,
  constraint review_reminder_pkey PRIMARY KEY (district_id, round_id, department_id, reminded_at),
  constraint review_reminder_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint review_reminder_district_id_round_id_fkey FOREIGN KEY (district_id, round_id) REFERENCES review_round(district_id, round_id)
);
comment on table review_reminder is 'When a department was reminded of its reviews in a round.';

create table review_round (
  district_id text not null,
  round_id text not null,
  cycle_id text not null,
  name text not null,
  gate_order integer not null,
  decider text not null,
  opened_on date not null,
  due_on date not null,
  closed_on date,
  gate_id text,
  constraint review_round_pkey PRIMARY KEY (district_id, round_id),
  constraint review_round_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint review_round_check CHECK ((due_on >= opened_on)),
  constraint review_round_check1 CHECK ((closed_on >= opened_on)),
  constraint review_round_check2 CHECK (((closed_on IS NULL) = (gate_id IS NULL))),
  constraint review_round_decider_check CHECK ((decider <> ''::text)),
  constraint review_round_gate_order_check CHECK ((gate_order >= 0)),
  constraint review_round_name_check CHECK ((name <> ''::text))
);
comment on table review_round is 'A round in which departments review the items that stand before a gate (부서 검토); closing it decides the gate.';

create table review_stand_in (
  district_id text not null,
  round_id text not null,
  item_id text not null,
  version integer not null,
  acted_by text not null,
  acted_for text not null,
  acted_on date not null,
  constraint review_stand_in_pkey PRIMARY KEY (district_id, round_id, item_id, version),
  constraint review_stand_in_district_id_acted_by_fkey FOREIGN KEY (district_id, acted_by) REFERENCES account(district_id, account_id),
  constraint review_stand_in_district_id_acted_for_fkey FOREIGN KEY (district_id, acted_for) REFERENCES account(district_id, account_id),
  constraint review_stand_in_district_id_round_id_item_id_fkey FOREIGN KEY (district_id, round_id, item_id) REFERENCES department_review(district_id, round_id, item_id),
  constraint review_stand_in_check CHECK ((acted_by <> acted_for)),
  constraint review_stand_in_version_check CHECK ((version > 0))
);
comment on table review_stand_in is 'Which version of a review a stand-in (대직자) wrote, confirmed or sent back, and for whom.';

create table reward_award (
  district_id text not null,
  round_id text not null,
  no integer not null,
  receiver_kind text not null,
  department_id text,
  account_id text,
  grade integer,
  points integer not null,
  threshold integer not null,
  gives text not null,
  cost bigint not null,
  constraint reward_award_pkey PRIMARY KEY (district_id, round_id, no),
  constraint reward_award_district_id_round_id_fkey FOREIGN KEY (district_id, round_id) REFERENCES reward_round(district_id, round_id),
  constraint reward_award_check CHECK (((threshold > 0) AND (threshold <= points))),
  constraint reward_award_cost_check CHECK ((cost >= 0)),
  constraint reward_award_gives_check CHECK ((gives <> ''::text)),
  constraint reward_award_grade_check CHECK (((grade >= 1) AND (grade <= 9))),
  constraint reward_award_no_check CHECK ((no >= 1)),
  constraint reward_award_points_check CHECK ((points > 0)),
  constraint reward_award_receiver_kind_check CHECK ((receiver_kind = ANY (ARRAY['department'::text, 'staff'::text, 'resident'::text])))
);
comment on table reward_award is 'The frozen list of a round: who had reached which threshold, and what it gave.';

create table reward_points (
  district_id text not null,
  points_id text not null,
  year integer not null,
  rule_no integer not null,
  rule_title text not null,
  receiver_kind text not null,
  department_id text,
  account_id text,
  grade integer,
  points integer not null,
  evidence text not null,
  given_on date not null,
  state text not null,
  proposed_by text,
  decided_by text,
  reverses text,
  reason text,
  constraint reward_points_pkey PRIMARY KEY (district_id, points_id),
  constraint reward_points_district_id_reverses_key UNIQUE (district_id, reverses),
  constraint reward_points_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint reward_points_district_id_reverses_fkey FOREIGN KEY (district_id, reverses) REFERENCES reward_points(district_id, points_id),
  constraint reward_points_district_id_year_fkey FOREIGN KEY (district_id, year) REFERENCES reward_scheme(district_id, year),
  constraint reward_points_check CHECK (((receiver_kind <> 'department'::text) OR ((department_id IS NOT NULL) AND (account_id IS NULL)))),
  constraint reward_points_check1 CHECK (((receiver_kind <> 'staff'::text) OR ((department_id IS NOT NULL) AND (grade IS NOT NULL)))),
  constraint reward_points_check2 CHECK (((points < 0) = (reverses IS NOT NULL))),
  constraint reward_points_check3 CHECK (((state <> 'refused'::text) OR (reason IS NOT NULL))),
  constraint reward_points_check4 CHECK (((decided_by IS NULL) OR (proposed_by IS NULL) OR (decided_by <> proposed_by))),
  constraint reward_points_evidence_check CHECK ((evidence <> ''::text)),
  constraint reward_points_grade_check CHECK (((grade >= 1) AND (grade <= 9))),
  constraint reward_points_points_check CHECK ((points <> 0)),
  constraint reward_points_receiver_kind_check CHECK ((receiver_kind = ANY (ARRAY['department'::text, 'staff'::text, 'resident'::text]))),
  constraint reward_points_rule_no_check CHECK ((rule_no >= 1)),
  constraint reward_points_rule_title_check CHECK ((rule_title <> ''::text)),
  constraint reward_points_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'refused'::text])))
);
comment on table reward_points is 'The ledger of points: rows are added and decided once, never changed; what is taken back is a row below 0 that names the other.';
CREATE INDEX reward_points_by_year ON reward_points USING btree (district_id, year, given_on);

create table reward_round (
  district_id text not null,
  round_id text not null,
  year integer not null,
  name text not null,
  held_on date not null,
  total bigint not null,
  legal_basis text,
  constraint reward_round_pkey PRIMARY KEY (district_id, round_id),
  constraint reward_round_district_id_year_fkey FOREIGN KEY (district_id, year) REFERENCES reward_scheme(district_id, year),
  constraint reward_round_name_check CHECK ((name <> ''::text)),
  constraint reward_round_total_check CHECK ((total >= 0))
);
comment on table reward_round is 'Award rounds: when, by which year''s rules, what they cost, and why they may be held near an election.';

create table reward_scheme (
  district_id text not null,
  year integer not null,
  scheme jsonb not null,
  constraint reward_scheme_pkey PRIMARY KEY (district_id, year),
  constraint reward_scheme_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint reward_scheme_scheme_check CHECK ((jsonb_typeof(scheme) = 'object'::text)),
  constraint reward_scheme_year_check CHECK (((year >= 2000) AND (year <= 2999)))
);
comment on table reward_scheme is 'What is rewarded in a year, by whom it can be received, the thresholds and what they give, and the money there is.';

create table role_grant (
  district_id text not null,
  account_id text not null,
  role text not null,
  granted_from date not null,
  granted_until date,
  unit text default 'whole-district'::text not null,
  department_id text generated always as (
CASE
    WHEN (unit ~~ 'department/%'::text) THEN split_part(unit, '/'::text, 2)
    ELSE NULL::text
END) stored,
  subcommittee_id text generated always as (
CASE
    WHEN (unit ~~ 'subcommittee/%'::text) THEN split_part(unit, '/'::text, 2)
    ELSE NULL::text
END) stored,
  constraint role_grant_pkey PRIMARY KEY (district_id, account_id, role, unit, granted_from),
  constraint role_grant_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint role_grant_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint role_grant_district_id_subcommittee_id_fkey FOREIGN KEY (district_id, subcommittee_id) REFERENCES body(district_id, body_id),
  constraint role_grant_check CHECK (((granted_until IS NULL) OR (granted_until >= granted_from))),
  constraint role_grant_role_check CHECK ((role <> ALL (ARRAY['visitor'::text, 'operator'::text]))),
  constraint role_grant_unit_check CHECK (((unit = 'whole-district'::text) OR (unit ~ '^(department|subcommittee)/.'::text)))
);
comment on table role_grant is 'Which roles an account holds, when, and where: in the whole district, one department or one subcommittee.';

create table role_proposal (
  district_id text not null,
  proposal_id text not null,
  account_id text not null,
  role text not null,
  granted_from date not null,
  granted_until date not null,
  reason text not null,
  proposed_by text not null,
  proposed_on date not null,
  decided_by text,
  decision text,
  decided_on date,
  unit text default 'whole-district'::text not null,
  constraint role_proposal_pkey PRIMARY KEY (district_id, proposal_id),
  constraint role_proposal_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint role_proposal_check CHECK ((granted_until >= granted_from)),
  constraint role_proposal_check1 CHECK ((((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) = (decided_on IS NULL)))),
  constraint role_proposal_check2 CHECK (((decision IS DISTINCT FROM 'approved'::text) OR (decided_by <> proposed_by))),
  constraint role_proposal_check3 CHECK (((decision IS DISTINCT FROM 'withdrawn'::text) OR (decided_by = proposed_by))),
  constraint role_proposal_check4 CHECK ((proposed_by <> account_id)),
  constraint role_proposal_check5 CHECK (((decision IS DISTINCT FROM 'approved'::text) OR (decided_by <> account_id))),
  constraint role_proposal_decision_check CHECK ((decision = ANY (ARRAY['approved'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint role_proposal_reason_check CHECK ((reason <> ''::text)),
  constraint role_proposal_role_check CHECK ((role <> ALL (ARRAY['visitor'::text, 'operator'::text]))),
  constraint role_proposal_unit_check CHECK (((unit = 'whole-district'::text) OR (unit ~ '^(department|subcommittee)/.'::text)))
);
comment on table role_proposal is 'Roles that one person proposes and another approves.';
CREATE UNIQUE INDEX role_proposal_open ON role_proposal USING btree (district_id, account_id, role, unit) WHERE (decision IS NULL);

create table role_review (
  district_id text not null,
  account_id text not null,
  role text not null,
  reviewed_on date not null,
  reviewed_by text not null,
  constraint role_review_pkey PRIMARY KEY (district_id, account_id, role, reviewed_on),
  constraint role_review_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint role_review_check CHECK ((reviewed_by <> account_id))
);
comment on table role_review is 'That somebody else looked whether a role is still needed, which is due every half-year.';

create table schema_migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null,
  constraint schema_migration_pkey PRIMARY KEY (name),
  constraint schema_migration_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
comment on table schema_migration is 'The files of db/migrations applied to this database, each with its hash.';

create table score_sheet (
  district_id text not null,
  application_id text not null,
  juror_id text not null,
  marks jsonb,
  recusal text,
  constraint score_sheet_pkey PRIMARY KEY (district_id, application_id, juror_id),
  constraint score_sheet_district_id_application_id_fkey FOREIGN KEY (district_id, application_id) REFERENCES application(district_id, application_id) ON DELETE CASCADE,
  constraint score_sheet_district_id_juror_id_fkey FOREIGN KEY (district_id, juror_id) REFERENCES account(district_id, account_id),
  constraint score_sheet_check CHECK (((marks IS NULL) = (recusal IS NOT NULL))),
  constraint score_sheet_recusal_check CHECK ((recusal = ANY (ARRAY['excluded'::text, 'challenged'::text, 'withdrew'::text])))
);
comment on table score_sheet is 'The marks of one juror for one application, or why the juror stood aside (제척, 기피, 회피).';

create table screening_item (
  district_id text not null,
  list_id text not null,
  item_id text not null,
  place integer not null,
  title text not null,
  count integer not null,
  requested bigint,
  brought bigint,
  vote jsonb,
  account text,
  bundled_with text,
  result text,
  decided bigint,
  reason text,
  constraint screening_item_pkey PRIMARY KEY (district_id, list_id, item_id),
  constraint screening_item_district_id_list_id_place_key UNIQUE (district_id, list_id, place),
  constraint screening_item_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES item(district_id, item_id),
  constraint screening_item_district_id_list_id_bundled_with_fkey FOREIGN KEY (district_id, list_id, bundled_with) REFERENCES screening_item(district_id, list_id, item_id),
  constraint screening_item_district_id_list_id_fkey FOREIGN KEY (district_id, list_id) REFERENCES screening_list(district_id, list_id),
  constraint screening_item_brought_check CHECK ((brought >= 0)),
  constraint screening_item_check CHECK ((bundled_with <> item_id)),
  constraint screening_item_check1 CHECK (((bundled_with IS NULL) OR ((result IS NULL) AND (decided IS NULL) AND (reason IS NULL)))),
  constraint screening_item_check2 CHECK (((result IS NULL) OR (result = 'suitable'::text) OR (reason IS NOT NULL))),
  constraint screening_item_count_check CHECK ((count > 0)),
  constraint screening_item_decided_check CHECK ((decided >= 0)),
  constraint screening_item_place_check CHECK ((place > 0)),
  constraint screening_item_requested_check CHECK ((requested >= 0)),
  constraint screening_item_result_check CHECK ((result = ANY (ARRAY['suitable'::text, 'conditional'::text, 'unsuitable'::text])))
);
comment on table screening_item is 'An item on a screening list: what it brought, its rank in the vote, with what it is one amount, and what is decided on it.';
CREATE INDEX screening_item_by_item ON screening_item USING btree (district_id, item_id);

create table screening_list (
  district_id text not null,
  list_id text not null,
  cycle_id text not null,
  kind text not null,
  name text not null,
  body_ids jsonb not null,
  held_on date not null,
  due_on date not null,
  criteria jsonb not null,
  allowed_accounts jsonb not null,
  won_limit bigint,
  meeting_id text,
  gate_order integer not null,
  decider text not null,
  opened_on date not null,
  closed_on date,
  gate_id text,
  version integer not null,
  constraint screening_list_pkey PRIMARY KEY (district_id, list_id),
  constraint screening_list_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint screening_list_check CHECK ((due_on >= opened_on)),
  constraint screening_list_check1 CHECK ((closed_on >= opened_on)),
  constraint screening_list_check2 CHECK (((closed_on IS NULL) = (gate_id IS NULL))),
  constraint screening_list_decider_check CHECK ((decider <> ''::text)),
  constraint screening_list_gate_order_check CHECK ((gate_order >= 0)),
  constraint screening_list_kind_check CHECK ((kind = ANY (ARRAY['screening'::text, 'selection'::text]))),
  constraint screening_list_name_check CHECK ((name <> ''::text)),
  constraint screening_list_version_check CHECK ((version > 0)),
  constraint screening_list_won_limit_check CHECK ((won_limit >= 0))
);
comment on table screening_list is 'A list of items that bodies screen (심사표), or from which a joint meeting chooses (최종 선정); closing it decides its gate.';
CREATE INDEX screening_list_by_day ON screening_list USING btree (district_id, opened_on DESC, list_id);

create table screening_mark (
  district_id text not null,
  list_id text not null,
  person_no integer not null,
  item_id text not null,
  marks jsonb not null,
  constraint screening_mark_pkey PRIMARY KEY (district_id, list_id, person_no, item_id),
  constraint screening_mark_district_id_list_id_item_id_fkey FOREIGN KEY (district_id, list_id, item_id) REFERENCES screening_item(district_id, list_id, item_id),
  constraint screening_mark_district_id_list_id_person_no_fkey FOREIGN KEY (district_id, list_id, person_no) REFERENCES screening_member(district_id, list_id, person_no)
);
comment on table screening_mark is 'The marks of one member for one item, criterion by criterion.';

create table screening_member (
  district_id text not null,
  list_id text not null,
  person_no integer not null,
  account_id text,
  seats jsonb not null,
  handed_in_at timestamp(3) with time zone,
  reminded_at timestamp(3) with time zone,
  constraint screening_member_pkey PRIMARY KEY (district_id, list_id, person_no),
  constraint screening_member_district_id_list_id_account_id_key UNIQUE (district_id, list_id, account_id),
  constraint screening_member_district_id_list_id_fkey FOREIGN KEY (district_id, list_id) REFERENCES screening_list(district_id, list_id),
  constraint screening_member_person_no_check CHECK ((person_no > 0))
);
comment on table screening_member is 'Who screens a list: the seats of its bodies that were filled on its day, each person once.';
CREATE INDEX screening_member_by_account ON screening_member USING btree (district_id, account_id) WHERE (account_id IS NOT NULL);

create table screening_recusal (
  district_id text not null,
  list_id text not null,
  person_no integer not null,
  item_id text not null,
  recusal text not null,
  reason text not null,
  decider text not null,
  constraint screening_recusal_pkey PRIMARY KEY (district_id, list_id, person_no, item_id),
  constraint screening_recusal_district_id_list_id_item_id_fkey FOREIGN KEY (district_id, list_id, item_id) REFERENCES screening_item(district_id, list_id, item_id),
  constraint screening_recusal_district_id_list_id_person_no_fkey FOREIGN KEY (district_id, list_id, person_no) REFERENCES screening_member(district_id, list_id, person_no),
  constraint screening_recusal_decider_check CHECK ((decider <> ''::text)),
  constraint screening_recusal_reason_check CHECK ((reason <> ''::text)),
  constraint screening_recusal_recusal_check CHECK ((recusal = ANY (ARRAY['excluded'::text, 'challenged'::text, 'withdrew'::text])))
);
comment on table screening_recusal is 'That a member does not judge an item (제척, 기피, 회피), why, and who decided so.';

create table search_entry (
  district_id text not null,
  kind text not null,
  id text not null,
  title text not null,
  text text not null,
  path text not null,
  jamo text not null,
  initials text not null,
  constraint search_entry_pkey PRIMARY KEY (district_id, kind, id)
);
comment on table search_entry is 'What search finds: one row per thing, decomposed into letters so that parts of Korean words match.';
CREATE INDEX search_entry_initials ON search_entry USING gin (initials gin_trgm_ops);
CREATE INDEX search_entry_jamo ON search_entry USING gin (jamo gin_trgm_ops);

create table seat (
  district_id text not null,
  seat_id text not null,
  body_id text not null,
  seat_no integer not null,
  kind text not null,
  label text not null,
  constraint seat_pkey PRIMARY KEY (district_id, seat_id),
  constraint seat_district_id_body_id_seat_no_key UNIQUE (district_id, body_id, seat_no),
  constraint seat_district_id_body_id_fkey FOREIGN KEY (district_id, body_id) REFERENCES body(district_id, body_id),
  constraint seat_kind_check CHECK ((kind = ANY (ARRAY['ex-officio'::text, 'appointed-councillor'::text, 'appointed-civil'::text]))),
  constraint seat_seat_no_check CHECK ((seat_no > 0))
);
comment on table seat is 'Seats of a body. The label says which seat it is, never who sits in it.';

create table secret_box (
  district_id text not null,
  vote_id text not null,
  in_favour integer default 0 not null,
  against integer default 0 not null,
  abstained integer default 0 not null,
  constraint secret_box_pkey PRIMARY KEY (district_id, vote_id),
  constraint secret_box_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES meeting_vote(district_id, vote_id),
  constraint secret_box_abstained_check CHECK ((abstained >= 0)),
  constraint secret_box_against_check CHECK ((against >= 0)),
  constraint secret_box_in_favour_check CHECK ((in_favour >= 0))
);
comment on table secret_box is 'The sums of a secret vote, one row for all: no row is one member''s. It goes when the vote is closed.';

create table secret_voter (
  district_id text not null,
  vote_id text not null,
  person_no integer not null,
  constraint secret_voter_pkey PRIMARY KEY (district_id, vote_id, person_no),
  constraint secret_voter_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES meeting_vote(district_id, vote_id)
);
comment on table secret_voter is 'Who has voted in a secret vote; what they chose stands nowhere beside it.';

create table session (
  district_id text not null,
  token_hash text not null,
  account_id text not null,
  begun_at timestamp(3) with time zone not null,
  ends_at timestamp(3) with time zone not null,
  method text not null,
  proven_at timestamp(3) with time zone,
  constraint session_pkey PRIMARY KEY (district_id, token_hash),
  constraint session_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint session_check CHECK ((proven_at >= begun_at)),
  constraint session_check1 CHECK (((proven_at IS NOT NULL) OR (method = ANY (ARRAY['demonstration'::text, 'provider'::text])))),
  constraint session_check2 CHECK ((ends_at > begun_at)),
  constraint session_method_check CHECK ((method = ANY (ARRAY['demonstration'::text, 'passkey'::text, 'recovery-code'::text, 'provider'::text, 'code'::text])))
);
comment on table session is 'Who is signed in: a hash of the secret in the cookie, never the secret.';
CREATE INDEX session_by_account ON session USING btree (district_id, account_id);

create table sharing_meeting (
  district_id text not null,
  sharing_id text not null,
  title text not null,
  held_on date not null,
  place text,
  shown text not null,
  meeting_id text,
  card_ids jsonb not null,
  constraint sharing_meeting_pkey PRIMARY KEY (district_id, sharing_id),
  constraint sharing_meeting_card_ids_check CHECK ((jsonb_typeof(card_ids) = 'array'::text))
);
comment on table sharing_meeting is 'Meetings at which results are shown to everybody (성과공유회): what was shown, of which projects, and the meeting in the register.';

create table sheet_comment (
  district_id text not null,
  comment_id text not null,
  project_id text not null,
  field text not null,
  body text not null,
  role text not null,
  department text,
  written_at timestamp with time zone not null,
  resolved_at timestamp with time zone,
  resolved_role text,
  constraint sheet_comment_pkey PRIMARY KEY (district_id, comment_id),
  constraint sheet_comment_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project(district_id, project_id),
  constraint sheet_comment_body_check CHECK ((body <> ''::text)),
  constraint sheet_comment_check CHECK (((resolved_at IS NULL) = (resolved_role IS NULL)))
);
comment on table sheet_comment is 'Comments on a field of a sheet while it is written, by role and department; resolved ones stay.';
CREATE INDEX sheet_comment_by_project ON sheet_comment USING btree (district_id, project_id);

create table sheet_edit (
  district_id text not null,
  project_id text not null,
  field text not null,
  version integer not null,
  role text not null,
  department text,
  edited_at timestamp with time zone not null,
  constraint sheet_edit_pkey PRIMARY KEY (district_id, project_id, field),
  constraint sheet_edit_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES project(district_id, project_id),
  constraint sheet_edit_version_check CHECK ((version > 0))
);
comment on table sheet_edit is 'The last change of each field of a sheet: in which version, when, and by which role and department, never by name.';

create table sign_in_code (
  district_id text not null,
  request_hash text not null,
  use text not null,
  channel text not null,
  contact text,
  contact_index text not null,
  account_id text,
  address_index text,
  code_hash text not null,
  sent integer not null,
  sent_at timestamp(3) with time zone not null,
  ends_at timestamp(3) with time zone not null,
  tries integer not null,
  proven_at timestamp(3) with time zone,
  constraint sign_in_code_pkey PRIMARY KEY (district_id, request_hash),
  constraint sign_in_code_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES account(district_id, account_id),
  constraint sign_in_code_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint sign_in_code_channel_check CHECK ((channel = ANY (ARRAY['mail'::text, 'text'::text]))),
  constraint sign_in_code_check CHECK ((ends_at > sent_at)),
  constraint sign_in_code_check1 CHECK (((use = 'prove'::text) = (account_id IS NOT NULL))),
  constraint sign_in_code_sent_check CHECK ((sent > 0)),
  constraint sign_in_code_tries_check CHECK (((tries >= 0) AND (tries <= 5))),
  constraint sign_in_code_use_check CHECK ((use = ANY (ARRAY['sign-in'::text, 'prove'::text])))
);
comment on table sign_in_code is 'One-time codes asked for in the last hour: keyed hashes, and the contact sealed until the code was used.';
CREATE INDEX sign_in_code_by_address ON sign_in_code USING btree (district_id, address_index);
CREATE INDEX sign_in_code_by_contact ON sign_in_code USING btree (district_id, contact_index);

create table spent_challenge (
  district_id text not null,
  challenge_hash text not null,
  ends_at timestamp(3) with time zone not null,
  constraint spent_challenge_pkey PRIMARY KEY (district_id, challenge_hash),
  constraint spent_challenge_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id)
);
comment on table spent_challenge is 'Challenges that a passkey has answered, until they would have ended anyway: none is answered twice.';

create table staffing (
  district_id text not null,
  unit_kind text not null,
  unit_key text not null,
  as_of date not null,
  cells jsonb not null,
  stated_quota integer,
  stated_headcount integer,
  constraint staffing_pkey PRIMARY KEY (district_id, unit_kind, unit_key, as_of),
  constraint staffing_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint staffing_cells_check CHECK ((jsonb_typeof(cells) = 'array'::text)),
  constraint staffing_stated_headcount_check CHECK ((stated_headcount >= 0)),
  constraint staffing_stated_quota_check CHECK ((stated_quota >= 0)),
  constraint staffing_unit_kind_check CHECK ((unit_kind = ANY (ARRAY['department'::text, 'bureau'::text])))
);
comment on table staffing is 'Posts and people (정원, 현원) of a department, or of a bureau by its name, on a day: by class and grade. Stated totals stand beside what the rows add up to.';

create table stage_entry (
  district_id text not null,
  project_id text not null,
  stage_no integer not null,
  entry_no integer not null,
  standing jsonb not null,
  role text not null,
  told_on date not null,
  constraint stage_entry_pkey PRIMARY KEY (district_id, project_id, stage_no, entry_no),
  constraint stage_entry_district_id_project_id_fkey FOREIGN KEY (district_id, project_id) REFERENCES followed_project(district_id, project_id),
  constraint stage_entry_entry_no_check CHECK ((entry_no >= 1)),
  constraint stage_entry_standing_check CHECK ((jsonb_typeof(standing) = 'object'::text))
);
comment on table stage_entry is 'Every standing that was told of a stage, the first one first; the last stands.';

create table stand_in (
  district_id text not null,
  stand_in_id text not null,
  absent_id text not null,
  substitute_id text not null,
  away_from date not null,
  away_until date not null,
  constraint stand_in_pkey PRIMARY KEY (district_id, stand_in_id),
  constraint stand_in_one_at_a_time EXCLUDE USING gist (district_id WITH =, absent_id WITH =, daterange(away_from, away_until, '[]'::text) WITH &&),
  constraint stand_in_district_id_absent_id_fkey FOREIGN KEY (district_id, absent_id) REFERENCES account(district_id, account_id),
  constraint stand_in_district_id_substitute_id_fkey FOREIGN KEY (district_id, substitute_id) REFERENCES account(district_id, account_id),
  constraint stand_in_check CHECK ((substitute_id <> absent_id)),
  constraint stand_in_check1 CHECK ((away_until >= away_from))
);
comment on table stand_in is 'Who stands in for whom (대직) while somebody is away.';
CREATE INDEX stand_in_of_substitute ON stand_in USING btree (district_id, substitute_id);

create table submission (
  district_id text not null,
  submission_id text not null,
  subject_kind text not null,
  subject_id text not null,
  version text not null,
  title text not null,
  addressee text not null,
  submitted_on date not null,
  document_number text,
  note text,
  outcome text,
  answered_on date,
  answer_number text,
  answer_note text,
  resolution_id text,
  constraint submission_pkey PRIMARY KEY (district_id, submission_id),
  constraint submission_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint submission_district_id_resolution_id_fkey FOREIGN KEY (district_id, resolution_id) REFERENCES resolution(district_id, resolution_id),
  constraint submission_addressee_check CHECK ((addressee = ANY (ARRAY['governance-council'::text, 'city'::text, 'district-assembly'::text]))),
  constraint submission_check CHECK ((answered_on >= submitted_on)),
  constraint submission_check1 CHECK (((outcome IS NULL) = (answered_on IS NULL))),
  constraint submission_check2 CHECK (((resolution_id IS NULL) OR ((outcome IS NOT NULL) AND (addressee = 'governance-council'::text)))),
  constraint submission_check3 CHECK (((outcome IS NULL) OR (outcome = 'agreed'::text) OR (answer_note IS NOT NULL))),
  constraint submission_outcome_check CHECK ((outcome = ANY (ARRAY['agreed'::text, 'agreed-with-changes'::text, 'returned'::text])))
);
comment on table submission is 'Versions sent to the governance council as a motion, to the city or to the district assembly, and what came back.';
CREATE INDEX submission_by_subject ON submission USING btree (district_id, subject_kind, subject_id);
CREATE UNIQUE INDEX submission_one_waiting ON submission USING btree (district_id, subject_kind, subject_id, addressee, version) WHERE (outcome IS NULL);

create table subsidy (
  district_id text not null,
  subsidy_id text not null,
  granter text not null,
  name text not null,
  amount bigint not null,
  fiscal_year integer not null,
  source text not null,
  document text,
  constraint subsidy_pkey PRIMARY KEY (district_id, subsidy_id),
  constraint subsidy_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint subsidy_amount_check CHECK ((amount > 0)),
  constraint subsidy_fiscal_year_check CHECK (((fiscal_year >= 1900) AND (fiscal_year <= 2999)))
);
comment on table subsidy is 'Money received for a plan, or the district''s own share of it: the parent of the projects it pays for.';
CREATE INDEX subsidy_by_year ON subsidy USING btree (district_id, fiscal_year);

create table subsidy_entry (
  district_id text not null,
  entry_id text not null,
  subsidy_id text not null,
  entry_no integer not null,
  kind text not null,
  on_day date not null,
  event jsonb,
  corrects text,
  reason text,
  role text not null,
  recorded_at timestamp with time zone not null,
  constraint subsidy_entry_pkey PRIMARY KEY (district_id, entry_id),
  constraint subsidy_entry_district_id_subsidy_id_entry_id_key UNIQUE (district_id, subsidy_id, entry_id),
  constraint subsidy_entry_district_id_subsidy_id_entry_no_key UNIQUE (district_id, subsidy_id, entry_no),
  constraint subsidy_entry_district_id_subsidy_id_corrects_fkey FOREIGN KEY (district_id, subsidy_id, corrects) REFERENCES subsidy_entry(district_id, subsidy_id, entry_id),
  constraint subsidy_entry_district_id_subsidy_id_fkey FOREIGN KEY (district_id, subsidy_id) REFERENCES subsidy(district_id, subsidy_id),
  constraint subsidy_entry_check CHECK (((corrects IS NULL) = (reason IS NULL))),
  constraint subsidy_entry_check1 CHECK (((event IS NOT NULL) OR (corrects IS NOT NULL))),
  constraint subsidy_entry_check2 CHECK (((event IS NULL) OR ((event ->> 'kind'::text) = kind))),
  constraint subsidy_entry_entry_no_check CHECK ((entry_no > 0)),
  constraint subsidy_entry_kind_check CHECK ((kind = ANY (ARRAY['application'::text, 'decision'::text, 'payment'::text, 'change'::text, 'report'::text, 'settlement'::text, 'return'::text]))),
  constraint subsidy_entry_reason_check CHECK ((reason <> ''::text))
);
comment on table subsidy_entry is 'The life of a subsidy, entry by entry: application, decision, payments, changes, report, settlement, returns. A correction is an entry of its own.';
CREATE TRIGGER subsidy_entry_is_kept BEFORE UPDATE ON subsidy_entry FOR EACH ROW EXECUTE FUNCTION refuse_change_of_subsidy_entry();

create table subsidy_project (
  district_id text not null,
  subsidy_id text not null,
  project_id text not null,
  project_no integer not null,
  constraint subsidy_project_pkey PRIMARY KEY (district_id, subsidy_id, project_id),
  constraint subsidy_project_district_id_subsidy_id_project_no_key UNIQUE (district_id, subsidy_id, project_no),
  constraint subsidy_project_district_id_subsidy_id_fkey FOREIGN KEY (district_id, subsidy_id) REFERENCES subsidy(district_id, subsidy_id),
  constraint subsidy_project_project_no_check CHECK ((project_no > 0))
);
comment on table subsidy_project is 'The projects a subsidy pays for, by id: their sheets stand in a room below, and may be written later.';
CREATE INDEX subsidy_project_by_project ON subsidy_project USING btree (district_id, project_id);

create table survey (
  district_id text not null,
  survey_id text not null,
  title text not null,
  lead text,
  purpose text not null,
  access text not null,
  about_kind text,
  about_id text,
  compares_with text,
  opens_on date not null,
  closes_on date not null,
  state text not null,
  questions jsonb not null,
  constraint survey_pkey PRIMARY KEY (district_id, survey_id),
  constraint survey_district_id_compares_with_fkey FOREIGN KEY (district_id, compares_with) REFERENCES survey(district_id, survey_id),
  constraint survey_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint survey_access_check CHECK ((access = ANY (ARRAY['open'::text, 'residents'::text, 'invited'::text]))),
  constraint survey_check CHECK ((closes_on >= opens_on)),
  constraint survey_check1 CHECK (((about_kind IS NULL) = (about_id IS NULL))),
  constraint survey_purpose_check CHECK ((purpose = ANY (ARRAY['satisfaction'::text, 'preference'::text, 'demand'::text, 'before'::text, 'after'::text]))),
  constraint survey_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'published'::text])))
);
comment on table survey is 'Surveys: what they ask, whom and when. The questions stand fixed from the moment a survey is opened.';
CREATE INDEX survey_by_day ON survey USING btree (district_id, opens_on DESC, survey_id);
CREATE INDEX survey_by_subject ON survey USING btree (district_id, about_kind, about_id) WHERE (about_kind IS NOT NULL);

create table survey_answer (
  district_id text not null,
  survey_id text not null,
  response_id text not null,
  question_id text not null,
  part smallint not null,
  value bigint,
  text text,
  constraint survey_answer_pkey PRIMARY KEY (district_id, survey_id, response_id, question_id, part),
  constraint survey_answer_district_id_survey_id_response_id_fkey FOREIGN KEY (district_id, survey_id, response_id) REFERENCES survey_response(district_id, survey_id, response_id),
  constraint survey_answer_part_check CHECK ((part >= 0))
);
comment on table survey_answer is 'The parts of an answer: an option or row by its number, a place on a scale, a rank or a number, words.';
CREATE INDEX survey_answer_to_count ON survey_answer USING btree (district_id, survey_id, question_id, part, value);

create table survey_code (
  district_id text not null,
  survey_id text not null,
  code text not null,
  used boolean default false not null,
  constraint survey_code_pkey PRIMARY KEY (district_id, survey_id, code),
  constraint survey_code_district_id_survey_id_fkey FOREIGN KEY (district_id, survey_id) REFERENCES survey(district_id, survey_id)
);
comment on table survey_code is 'Invitation codes, each good for one answer. Which code gave which answer is kept nowhere.';

create table survey_response (
  district_id text not null,
  survey_id text not null,
  response_id text not null,
  paper_no integer,
  constraint survey_response_pkey PRIMARY KEY (district_id, survey_id, response_id),
  constraint survey_paper_entered_once UNIQUE (district_id, survey_id, paper_no),
  constraint survey_response_district_id_survey_id_fkey FOREIGN KEY (district_id, survey_id) REFERENCES survey(district_id, survey_id),
  constraint survey_response_paper_no_check CHECK ((paper_no > 0))
);
comment on table survey_response is 'One row for each person who answered, without who or when. A paper form has its number.';

create table survey_taker (
  district_id text not null,
  survey_id text not null,
  account_id text not null,
  constraint survey_taker_pkey PRIMARY KEY (district_id, survey_id, account_id),
  constraint survey_taker_district_id_survey_id_fkey FOREIGN KEY (district_id, survey_id) REFERENCES survey(district_id, survey_id)
);
comment on table survey_taker is 'Who has answered a survey of residents, so that each answers once. What was answered stands apart and leads to nobody.';

create table team (
  district_id text not null,
  team_id text not null,
  department_id text not null,
  name text not null,
  duties text,
  constraint team_pkey PRIMARY KEY (district_id, team_id),
  constraint team_district_id_department_id_name_key UNIQUE (district_id, department_id, name),
  constraint team_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id)
);
comment on table team is 'Teams (팀) of the departments, with what each does.';

create table telling (
  district_id text not null,
  telling_id text not null,
  kind text not null,
  words_ko text not null,
  words_en text not null,
  subject_kind text not null,
  subject_id text not null,
  path text not null,
  told_at timestamp(3) with time zone not null,
  constraint telling_pkey PRIMARY KEY (district_id, telling_id),
  constraint telling_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint telling_path_check CHECK ((path ~~ '/%'::text))
);
comment on table telling is 'What people were told of: written once, however many they are, in words that name nobody.';
CREATE INDEX telling_by_age ON telling USING btree (district_id, told_at);

create table tenure (
  district_id text not null,
  seat_id text not null,
  tenure_no integer not null,
  held_from date not null,
  held_to date,
  vacated_on date,
  renewals integer not null,
  holder text,
  rest_of_term boolean default false not null,
  appointed_by text,
  recommender text,
  end_kind text,
  end_words text,
  sex text,
  constraint tenure_pkey PRIMARY KEY (district_id, seat_id, tenure_no),
  constraint tenure_one_at_a_time EXCLUDE USING gist (district_id WITH =, seat_id WITH =, daterange(held_from, LEAST((held_to + 1), vacated_on), '[)'::text) WITH &&),
  constraint tenure_district_id_holder_fkey FOREIGN KEY (district_id, holder) REFERENCES account(district_id, account_id) NOT VALID,
  constraint tenure_district_id_seat_id_fkey FOREIGN KEY (district_id, seat_id) REFERENCES seat(district_id, seat_id),
  constraint tenure_appointed_by_check CHECK ((appointed_by = ANY (ARRAY['post'::text, 'recommendation'::text, 'mayor'::text, 'open-call'::text]))),
  constraint tenure_check CHECK (((held_to IS NULL) OR (held_to >= held_from))),
  constraint tenure_check1 CHECK (((vacated_on IS NULL) OR (vacated_on >= held_from))),
  constraint tenure_check2 CHECK (((recommender IS NULL) OR (appointed_by = 'recommendation'::text))) NOT VALID,
  constraint tenure_check3 CHECK (((end_kind IS NULL) OR (vacated_on IS NOT NULL))) NOT VALID,
  constraint tenure_check4 CHECK (((end_kind <> 'dismissed'::text) OR (end_words IS NOT NULL))) NOT VALID,
  constraint tenure_end_kind_check CHECK ((end_kind = ANY (ARRAY['resigned'::text, 'dismissed'::text, 'left-post'::text, 'moved-away'::text, 'other'::text]))),
  constraint tenure_renewals_check CHECK ((renewals >= 0)),
  constraint tenure_sex_check CHECK ((sex = ANY (ARRAY['woman'::text, 'man'::text]))) NOT VALID,
  constraint tenure_tenure_no_check CHECK ((tenure_no > 0))
);
comment on table tenure is 'Terms for which a seat was held, until its end or the day it was vacated; one at a time. The holder is an account, seen by few.';
comment on column tenure.sex is 'Said of their own accord by whoever is appointed, for counting the balance of a body alone; null where it is not said. It goes with the account.';
CREATE INDEX tenure_of_holder ON tenure USING btree (district_id, holder) WHERE (holder IS NOT NULL);

create table transfer_headings (
  district_id text not null,
  headings jsonb not null,
  constraint transfer_headings_pkey PRIMARY KEY (district_id),
  constraint transfer_headings_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id)
);
comment on table transfer_headings is 'Which heading of the city’s file held what when a district last imported one: the next is guessed by it.';

create table transfer_import (
  district_id text not null,
  import_id text not null,
  cycle_id text not null,
  file_name text,
  transfers integer not null,
  won bigint not null,
  imported_on date not null,
  constraint transfer_import_pkey PRIMARY KEY (district_id, import_id),
  constraint transfer_import_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint transfer_import_transfers_check CHECK ((transfers > 0)),
  constraint transfer_import_won_check CHECK ((won >= 0))
);
comment on table transfer_import is 'A file of transfers from the city (시 이관) that was entered, whole.';

create table vote (
  district_id text not null,
  vote_id text not null,
  draft jsonb not null,
  is_trial boolean not null,
  opens_at bigint not null,
  closes_at bigint not null,
  grace_s integer not null,
  roster_sealed text,
  roster_rows integer default 0 not null,
  announced_at timestamp with time zone,
  seal_pub text,
  share_hashes jsonb,
  eligibility jsonb,
  manifest text,
  eh text,
  tie_seed_sealed text,
  handed_over_at timestamp with time zone,
  close_asked_at timestamp with time zone,
  closed_at timestamp with time zone,
  head text,
  seal_private text,
  result jsonb,
  explained jsonb,
  bundle_sha256 text,
  ended_at timestamp with time zone,
  attendance jsonb,
  attendance_at timestamp with time zone,
  certified_on date,
  destroyed_at timestamp with time zone,
  busy_until timestamp with time zone,
  constraint vote_pkey PRIMARY KEY (district_id, vote_id),
  constraint vote_check CHECK ((closes_at > opens_at)),
  constraint vote_check1 CHECK (((manifest IS NULL) OR ((announced_at IS NOT NULL) AND (eh IS NOT NULL) AND (seal_pub IS NOT NULL)))),
  constraint vote_check2 CHECK (((handed_over_at IS NULL) OR (manifest IS NOT NULL))),
  constraint vote_check3 CHECK (((closed_at IS NULL) OR (handed_over_at IS NOT NULL))),
  constraint vote_check4 CHECK (((seal_private IS NULL) OR (closed_at IS NOT NULL))),
  constraint vote_check5 CHECK (((result IS NULL) OR ((seal_private IS NOT NULL) AND (bundle_sha256 IS NOT NULL) AND (ended_at IS NOT NULL)))),
  constraint vote_check6 CHECK (((certified_on IS NULL) OR (result IS NOT NULL))),
  constraint vote_check7 CHECK (((destroyed_at IS NULL) OR (certified_on IS NOT NULL))),
  constraint vote_draft_check CHECK ((jsonb_typeof(draft) = 'object'::text)),
  constraint vote_explained_check CHECK ((jsonb_typeof(explained) = 'array'::text)),
  constraint vote_grace_s_check CHECK (((grace_s >= 0) AND (grace_s <= 7200))),
  constraint vote_roster_rows_check CHECK ((roster_rows >= 0)),
  constraint vote_share_hashes_check CHECK ((jsonb_typeof(share_hashes) = 'array'::text))
);
comment on table vote is 'Resident votes: the draft, the frozen manifest, what is due and done, the released key and the result. The roster of a closed vote is sealed, and gone once it is handed over.';
CREATE UNIQUE INDEX vote_eh ON vote USING btree (district_id, eh) WHERE (eh IS NOT NULL);

create table vote_appeal (
  district_id text not null,
  vote_id text not null,
  appeal_no integer not null,
  key_hash text not null,
  about text not null,
  what text not null,
  reference text,
  filed_on date not null,
  answer_by date not null,
  outcome text,
  answer text,
  ended_on date,
  constraint vote_appeal_pkey PRIMARY KEY (district_id, vote_id, appeal_no),
  constraint vote_appeal_district_id_vote_id_key_hash_key UNIQUE (district_id, vote_id, key_hash),
  constraint vote_appeal_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES vote(district_id, vote_id),
  constraint vote_appeal_about_check CHECK ((about = ANY (ARRAY['has-voted'::text, 'not-admitted'::text, 'proof'::text, 'receipt'::text, 'result'::text, 'other'::text]))),
  constraint vote_appeal_appeal_no_check CHECK ((appeal_no > 0)),
  constraint vote_appeal_check CHECK (((outcome IS NULL) = (ended_on IS NULL))),
  constraint vote_appeal_check1 CHECK (((answer IS NOT NULL) = ((outcome IS NOT NULL) AND (outcome <> 'withdrawn'::text)))),
  constraint vote_appeal_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'rejected'::text, 'withdrawn'::text])))
);
comment on table vote_appeal is 'Appeals about a vote and what the office answered; the key is kept as its SHA-256 alone.';

create table vote_bundle (
  district_id text not null,
  vote_id text not null,
  part_no integer not null,
  bytes bytea not null,
  constraint vote_bundle_pkey PRIMARY KEY (district_id, vote_id, part_no),
  constraint vote_bundle_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES vote(district_id, vote_id) ON DELETE CASCADE,
  constraint vote_bundle_part_no_check CHECK ((part_no >= 0))
);
comment on table vote_bundle is 'Everything published of a counted vote as one ZIP file, in parts of a megabyte.';

create table vote_card_batch (
  district_id text not null,
  vote_id text not null,
  batch text not null,
  style text not null,
  cards integer not null,
  account_id text not null,
  witnessed_by text not null,
  begun_at timestamp with time zone not null,
  constraint vote_card_batch_pkey PRIMARY KEY (district_id, vote_id, batch),
  constraint vote_card_batch_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES vote(district_id, vote_id),
  constraint vote_card_batch_cards_check CHECK (((cards >= 1) AND (cards <= 500))),
  constraint vote_card_batch_check CHECK ((account_id <> witnessed_by))
);
comment on table vote_card_batch is 'Batches of sealed cards that two officers had printed. What stands on a card is kept nowhere.';

create table vote_count_sheet (
  district_id text not null,
  vote_id text not null,
  sheet_id text not null,
  kind text not null,
  place text not null,
  dong text,
  signed_by jsonb not null,
  people integer,
  people_reason text,
  scan_format text not null,
  scan bytea not null,
  withdrawn_reason text,
  constraint vote_count_sheet_pkey PRIMARY KEY (district_id, vote_id, sheet_id),
  constraint vote_count_sheet_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES vote(district_id, vote_id),
  constraint vote_count_sheet_check CHECK (((people IS NULL) = (people_reason IS NULL))),
  constraint vote_count_sheet_check1 CHECK (((people IS NULL) OR (kind = 'board'::text))),
  constraint vote_count_sheet_kind_check CHECK ((kind = ANY (ARRAY['papers'::text, 'board'::text]))),
  constraint vote_count_sheet_people_check CHECK ((people >= 0)),
  constraint vote_count_sheet_scan_check CHECK (((octet_length(scan) >= 1) AND (octet_length(scan) <= 10485760)))
);
comment on table vote_count_sheet is 'Signed count sheets of a resident vote, with their scan, whose hash stands in the vote''s log. A withdrawn one stays, with the reason.';

create table vote_heads (
  district_id text not null,
  vote_id text not null,
  seen_at timestamp(3) with time zone not null,
  ballots text not null,
  issued text not null,
  constraint vote_heads_pkey PRIMARY KEY (district_id, vote_id, seen_at),
  constraint vote_heads_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES vote(district_id, vote_id)
);
comment on table vote_heads is 'Signed heads of the ballot log and of the issuance log, for those who witness a vote.';

create table vote_second_word (
  district_id text not null,
  vote_id text not null,
  word_hash text not null,
  account_id text not null,
  ends_at timestamp with time zone not null,
  constraint vote_second_word_pkey PRIMARY KEY (district_id, vote_id, word_hash),
  constraint vote_second_word_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES vote(district_id, vote_id)
);
comment on table vote_second_word is 'One-time words by which a second officer stands by while cards are printed; only their hashes, until they are used.';

create table vote_share (
  district_id text not null,
  vote_id text not null,
  share_no integer not null,
  sealed text not null,
  constraint vote_share_pkey PRIMARY KEY (district_id, vote_id, share_no),
  constraint vote_share_district_id_vote_id_fkey FOREIGN KEY (district_id, vote_id) REFERENCES vote(district_id, vote_id) ON DELETE CASCADE,
  constraint vote_share_share_no_check CHECK (((share_no >= 1) AND (share_no <= 3)))
);
comment on table vote_share is 'Shares of the key that opens the ballots, sealed: until registrar and box have theirs, the one that the office keeps, and those that key holders gave after the close, until the key is joined.';

create table vote_sheet_entry (
  district_id text not null,
  vote_id text not null,
  sheet_id text not null,
  version integer not null,
  hand text not null,
  account_id text not null,
  numbers jsonb not null,
  reason text,
  entered_at timestamp with time zone not null,
  constraint vote_sheet_entry_pkey PRIMARY KEY (district_id, vote_id, sheet_id, version),
  constraint vote_sheet_hand_is_one_person EXCLUDE USING gist (district_id WITH =, vote_id WITH =, sheet_id WITH =, hand WITH =, account_id WITH <>),
  constraint vote_sheet_person_is_one_hand EXCLUDE USING gist (district_id WITH =, vote_id WITH =, sheet_id WITH =, account_id WITH =, hand WITH <>),
  constraint vote_sheet_entry_district_id_vote_id_sheet_id_fkey FOREIGN KEY (district_id, vote_id, sheet_id) REFERENCES vote_count_sheet(district_id, vote_id, sheet_id),
  constraint vote_sheet_entry_hand_check CHECK ((hand = ANY (ARRAY['first'::text, 'second'::text]))),
  constraint vote_sheet_entry_version_check CHECK ((version > 0))
);
comment on table vote_sheet_entry is 'What two people entered of a count sheet, independently; the last entry of each counts, and the earlier ones stay.';

create table work (
  district_id text not null,
  work_id text not null,
  department_id text not null,
  team_id text,
  year integer not null,
  no integer not null,
  title text not null,
  kind text,
  work_group text not null,
  period text,
  place text,
  texts jsonb not null,
  issues jsonb not null,
  figures jsonb not null,
  cost jsonb,
  links jsonb not null,
  carried_from text,
  constraint work_pkey PRIMARY KEY (district_id, work_id),
  constraint work_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint work_district_id_team_id_fkey FOREIGN KEY (district_id, team_id) REFERENCES team(district_id, team_id),
  constraint work_figures_check CHECK ((jsonb_typeof(figures) = 'array'::text)),
  constraint work_issues_check CHECK ((jsonb_typeof(issues) = 'array'::text)),
  constraint work_kind_check CHECK ((kind = ANY (ARRAY['new'::text, 'continuing'::text]))),
  constraint work_links_check CHECK ((jsonb_typeof(links) = 'array'::text)),
  constraint work_no_check CHECK (((no >= 1) AND (no <= 999))),
  constraint work_texts_check CHECK ((jsonb_typeof(texts) = 'object'::text)),
  constraint work_work_group_check CHECK ((work_group = ANY (ARRAY['major'::text, 'focus'::text]))),
  constraint work_year_check CHECK (((year >= 1900) AND (year <= 2999)))
);
comment on table work is 'The major works of departments by year: texts as lines, stated numbers with their parts, the multi-year cost by source, and what they carry out or are paid from.';
CREATE INDEX work_by_year ON work USING btree (district_id, year DESC, department_id, no);

create table work_budget (
  district_id text not null,
  work_id text not null,
  as_of date not null,
  budget bigint not null,
  executed bigint,
  stated_rate text,
  note text,
  sources jsonb not null,
  constraint work_budget_pkey PRIMARY KEY (district_id, work_id, as_of),
  constraint work_budget_district_id_work_id_fkey FOREIGN KEY (district_id, work_id) REFERENCES work(district_id, work_id),
  constraint work_budget_budget_check CHECK ((budget >= 0)),
  constraint work_budget_executed_check CHECK ((executed >= 0)),
  constraint work_budget_sources_check CHECK ((jsonb_typeof(sources) = 'array'::text))
);
comment on table work_budget is 'The budget of a work and what is executed of it on a day, in won, as stated; the sources may add up to something else, which is a finding.';

create table work_handover (
  district_id text not null,
  handover_id text not null,
  department_id text not null,
  from_id text not null,
  to_id text not null,
  reason text not null,
  role text not null,
  handed_on date not null,
  handed_at timestamp(3) with time zone not null,
  reviews integer not null,
  constraint work_handover_pkey PRIMARY KEY (district_id, handover_id),
  constraint work_handover_district_id_department_id_fkey FOREIGN KEY (district_id, department_id) REFERENCES department(district_id, department_id),
  constraint work_handover_district_id_from_id_fkey FOREIGN KEY (district_id, from_id) REFERENCES account(district_id, account_id),
  constraint work_handover_district_id_to_id_fkey FOREIGN KEY (district_id, to_id) REFERENCES account(district_id, account_id),
  constraint work_handover_check CHECK ((from_id <> to_id)),
  constraint work_handover_reason_check CHECK ((reason <> ''::text)),
  constraint work_handover_reviews_check CHECK ((reviews > 0))
);
comment on table work_handover is 'That one officer handed all open reviews of a department on to another of it (인계), with the day and the reason.';
CREATE INDEX work_handover_by_department ON work_handover USING btree (district_id, department_id, handed_at DESC);

create table work_handover_review (
  district_id text not null,
  handover_id text not null,
  round_id text not null,
  item_id text not null,
  constraint work_handover_review_pkey PRIMARY KEY (district_id, handover_id, round_id, item_id),
  constraint work_handover_review_district_id_handover_id_fkey FOREIGN KEY (district_id, handover_id) REFERENCES work_handover(district_id, handover_id),
  constraint work_handover_review_district_id_round_id_item_id_fkey FOREIGN KEY (district_id, round_id, item_id) REFERENCES department_review(district_id, round_id, item_id)
);
comment on table work_handover_review is 'Which reviews one hand-over of work took along.';
CREATE INDEX work_handover_review_by_review ON work_handover_review USING btree (district_id, round_id, item_id);

create table wrong_code (
  district_id text not null,
  contact_index text not null,
  wrong integer not null,
  since timestamp(3) with time zone not null,
  constraint wrong_code_pkey PRIMARY KEY (district_id, contact_index),
  constraint wrong_code_district_id_fkey FOREIGN KEY (district_id) REFERENCES district(district_id),
  constraint wrong_code_wrong_check CHECK ((wrong > 0))
);
comment on table wrong_code is 'How often a wrong code was typed for a contact within a day, whoever typed it and however many codes were asked for.';
