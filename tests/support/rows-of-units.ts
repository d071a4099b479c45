import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'

/** Rows that the sample does not have: each of the project of parks, or of the gate at which that department decides. */
export async function rowsOfUnits(db: Db): Promise<void> {
  await sql`insert into sheet_comment (district_id, comment_id, project_id, field, body, role, written_at)
    values ('geumcheon', 'comment-1', 'p2021-08', 'title', '글', 'secretariat', now())`.execute(db)
  await sql`insert into review (district_id, review_id, subject_kind, subject_id, request_no, version, title, department,
      state, requested_on, requested_at, requested_role)
    values ('geumcheon', 'review-1', 'project', 'p2021-08', 1, '1', '글', '공원녹지과', 'open', '2021-03-02', now(),
      'department-officer')`.execute(db)
  await sql`insert into finding_pass (district_id, pass_id, subject_kind, subject_id, finding_key, rule, sentence, reason,
      role, passed_at)
    values ('geumcheon', 'pass-1', 'project', 'p2021-08', 'k', 'r', '{}', '까닭', 'department-head', now())`.execute(db)
  await sql`insert into approval_document (district_id, document_id, subject_kind, subject_id, version, document_number,
      title, approved_on, disclosure, clauses)
    values ('geumcheon', 'document-1', 'project', 'p2021-08', '1', '공원녹지과-1', '글', '2021-03-02', 'public', '[]')`.execute(
    db,
  )
  await sql`insert into execution_year (district_id, fiscal_year) values ('geumcheon', 2021)
    on conflict do nothing`.execute(db)
  await sql`insert into execution_entry (district_id, entry_id, fiscal_year, kind, entry_on, project_id, account_name,
      source, amount, evidence_kind, payee_kind)
    values ('geumcheon', 'entry-1', 2021, 'expenditure', '2021-03-02', 'p2021-08', '시설비', 'city', 1000, 'contract',
      'company')`.execute(db)
  await sql`insert into review_round (district_id, round_id, cycle_id, name, gate_order, decider, opened_on, due_on)
    values ('geumcheon', 'round-of-parks', 'c2022', '부서 검토', 1, '공원녹지과', '2021-03-02', '2021-03-12'),
      ('geumcheon', 'round-of-all', 'c2022', '부서 검토', 2, '관련 부서', '2021-03-02', '2021-03-12')`.execute(db)
  await sql`insert into screening_list (district_id, list_id, cycle_id, kind, name, body_ids, held_on, due_on, criteria,
      allowed_accounts, gate_order, decider, opened_on, version)
    values ('geumcheon', 'list-of-parks', 'c2022', 'screening', '심사', '[]', '2021-03-02', '2021-03-12', '[]', '[]', 3,
      '공원녹지과', '2021-03-02', 1)`.execute(db)
  await sql`insert into item select (jsonb_populate_record(item, '{"item_id": "reviewed"}')).*
    from item order by item_id limit 1`.execute(db)
  await sql`insert into department_review (district_id, round_id, item_id, place, title, count, department_id, state,
      version, partner_ids, by_link, bounces)
    values ('geumcheon', 'round-of-parks', 'reviewed', 1, '꽃길', 1, 'parks', 'open', 1, '[]', false, 0)`.execute(db)
  await sql`insert into gate select (jsonb_populate_record(gate,
      '{"gate_id": "gate-of-parks", "gate_order": 99, "decider": "공원녹지과"}')).*
    from gate where gate_id = 'g2020-c1'`.execute(db)
  await sql`insert into team (district_id, team_id, department_id, name) values ('geumcheon', 'trees', 'parks', '나무팀')`.execute(
    db,
  )
  for (const [at, account] of ['officer-of-parks', 'colleague-of-parks'].entries())
    await sql`insert into posting (district_id, posting_id, team_id, account_id, title, posted_from)
      values ('geumcheon', ${`posting-${at}`}, 'trees', ${account}, '주무관', '2019-01-01')`.execute(db)
  await sql`insert into stand_in (district_id, stand_in_id, absent_id, substitute_id, away_from, away_until)
    values ('geumcheon', 'stand-in-1', 'officer-of-parks', 'colleague-of-parks', '2021-03-02', '2021-03-05')`.execute(
    db,
  )
  await sql`insert into called_meeting (district_id, meeting_id, body_id, kind, session, form, called_by, topic, place,
      held_on, begins_at, called_on, state, rules)
    values ('geumcheon', 'meeting-of-council', 'governance-council', 'regular', 'regular', 'in-person', 'chair', '정례회',
      '대강당', '2021-03-12', '15:00', '2021-03-02', 'called', '{}')`.execute(db)
  await sql`insert into meeting_request (district_id, request_id, body_id, purpose, asked_on)
    values ('geumcheon', 'request-1', 'governance-council', '임시회', '2021-03-02')`.execute(db)
  await sql`insert into agenda_item (district_id, meeting_id, agenda_no, kind, title)
    values ('geumcheon', 'meeting-of-council', 1, 'report', '보고')`.execute(db)
  await sql`insert into meeting_vote (district_id, vote_id, meeting_id, agenda_no, method, motion, opened_at)
    values ('geumcheon', 'vote-1', 'meeting-of-council', 1, 'show', '원안', now())`.execute(db)
  await sql`insert into inspection_group (district_id, group_id, kind, title, notice, project_ids, period_from, period_to,
      seats, rate)
    values ('geumcheon', 'group-of-parks', 'supporter', '꽃길', '살펴봅니다', '["p2021-08"]', '2021-01-01', '2021-12-31', 5,
      '{"won": 10000, "per": "visit", "rounding": "as-planned", "plannedMinutes": null, "dayMost": null}')`.execute(db)
  await sql`insert into inspection_inspector (district_id, group_id, no, civilian, state, applied_on)
    values ('geumcheon', 'group-of-parks', 1, true, 'applied', '2021-01-01')`.execute(db)
  await sql`insert into inspection_assignment (district_id, assignment_id, group_id, inspector_no, project_id, site,
      department_id, points)
    values ('geumcheon', 'assignment-of-parks', 'group-of-parks', 1, 'p2021-08', '꽃길', 'parks', '["꽃"]')`.execute(db)
  await sql`insert into inspection_visit (district_id, visit_id, assignment_id, due_on, state)
    values ('geumcheon', 'visit-of-parks', 'assignment-of-parks', '2021-03-02', 'due')`.execute(db)
  await sql`insert into inspection_fault (district_id, visit_id, no, project_id, found_on, what, state, department_id, due_on)
    values ('geumcheon', 'visit-of-parks', 1, 'p2021-08', '2021-03-02', '시듦', 'demanded', 'parks', '2021-03-12')`.execute(
    db,
  )
  await sql`insert into facility (district_id, facility_id, department_id, name, floors)
    values ('geumcheon', 'arbour', 'parks', '정자', '[]')`.execute(db)
  await sql`insert into work (district_id, work_id, department_id, year, no, title, work_group, texts, issues, figures, links)
    values ('geumcheon', 'work-of-parks', 'parks', 2021, 1, '꽃길', 'major', '{}', '[]', '[]', '[]')`.execute(db)
  await sql`insert into contract (district_id, contract_id, department_id, title, kind, method, contractor, agreed_on,
      starts_on, ends_on, amount, delay_rate)
    values ('geumcheon', 'contract-of-parks', 'parks', '꽃길 놓기', 'construction', 'open', '마당조경', '2021-03-02',
      '2021-03-02', '2021-06-30', 1000, '0.5')`.execute(db)
  await sql`insert into entrusting (district_id, entrusting_id, department_id, title, trustee, begins_on, ends_on, years)
    values ('geumcheon', 'entrusting-of-parks', 'parks', '꽃길 돌보기', '마당협동조합', '2021-03-02', '2021-06-30',
      '[{"year": 2021, "amount": 1000}]')`.execute(db)
  await sql`insert into pledge (district_id, pledge_id, no, title, status, term, kind, department_id, partner_ids, dong_ids,
      period_from, period_to, texts, goals, secured, publicity, links)
    values ('geumcheon', 'pledge-of-parks', 1, '꽃길 공약', 'on-track', 'within', 'new', 'parks', '[]', '[]',
      '2018-07', '2022-06', '{"goal": [], "content": [], "next": []}', '[]', '[]', '[]', '[]')`.execute(db)
  await sql`insert into pledge_jury (district_id, jury_id, title, seats, opens_on, closes_on, strata, seed)
    values ('geumcheon', 'jury-1', '평가단', 3, '2021-03-02', '2021-03-09', '[]', 'seed')`.execute(db)
  await sql`insert into pledge_opinion (district_id, opinion_id, jury_id, pledge_id, no, text, given_on)
    values ('geumcheon', 'opinion-of-parks', 'jury-1', 'pledge-of-parks', 1, '더 넓게', '2021-03-12')`.execute(db)
}
