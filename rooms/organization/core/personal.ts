import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { mayScore, maySeeHolders, maySeeStaff } from './permissions.ts'

type Own = Pick<PersonalField, 'table' | 'column' | 'label' | 'kind'> & Partial<PersonalField>

/** Who sits in a seat: a member of a body serves by appointment; gone with the account. */
const ofMember = (own: Own): PersonalField => ({
  file: 'members',
  certain: true,
  basis: 'public-duty',
  retention: { kind: 'with-account' },
  readers: maySeeHolders.roles,
  published: false,
  mask: 'hidden',
  required: true,
  sensitive: false,
  ...own,
})

/** Who works where: the bare number of the account stays with the office's work. */
const ofStaff = (own: Own): PersonalField =>
  ofMember({ file: 'staff', retention: { kind: 'with-work' }, readers: maySeeStaff.roles, ...own })

/** What somebody applies with, by consent: the whole application goes a year after the result, or when it is withdrawn. */
const ofApplicant = (own: Own): PersonalField =>
  ofMember({
    ...{ file: 'applicants', basis: 'consent', readers: mayScore.roles },
    retention: { kind: 'days-after', days: 365, event: 'ended', column: 'decided_on' },
    ...own,
  })

/** What this room holds of people: who sits in a seat, who works in a team. The public is told of neither. */
export const organizationPersonal: PersonalDeclaration = {
  room: 'organization',
  files: [
    {
      key: 'members',
      name: { ko: '기구의 위원', en: 'Members of bodies' },
      purpose: {
        ko: '위원을 위촉하고, 회의에 부르고, 임기와 연임과 성별 균형을 지킴',
        en: 'To appoint members, call them to meetings, and keep to terms, renewals and the balance of the sexes',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제3호(소관 업무의 수행)',
        en: 'Act on personal information, art. 15 (1) 3, the office’s own work',
      },
    },
    {
      key: 'applicants',
      name: { ko: '위원 공개모집 신청', en: 'Applications to open calls' },
      purpose: { ko: '위원을 뽑고 결과를 알림', en: 'To choose members and tell the result' },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의)',
        en: 'Act on personal information, art. 15 (1) 1, consent',
      },
    },
    {
      key: 'staff',
      name: { ko: '팀 배치와 대직', en: 'Postings and stand-ins' },
      purpose: { ko: '일을 맡은 담당자를 앎', en: 'To know who is in charge of what' },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제3호(소관 업무의 수행)',
        en: 'Act on personal information, art. 15 (1) 3, the office’s own work',
      },
    },
  ],
  fields: [
    ofMember({
      table: 'tenure',
      column: 'holder',
      label: { ko: '자리를 맡은 사람의 계정 번호', en: 'Account number of who holds a seat' },
      kind: 'identifier',
    }),
    ofMember({
      table: 'tenure',
      column: 'recommender',
      label: { ko: '추천한 곳', en: 'Who recommended' },
      kind: 'free-text',
      certain: false,
    }),
    ofMember({
      table: 'tenure',
      column: 'end_words',
      label: { ko: '위촉이 끝난 사유', en: 'Why an office ended' },
      kind: 'free-text',
    }),
    ofMember({
      table: 'tenure',
      column: 'sex',
      label: { ko: '위촉된 사람의 성별', en: 'Sex of who is appointed' },
      kind: 'trait',
      required: false,
    }),
    ofStaff({
      table: 'posting',
      column: 'account_id',
      label: { ko: '팀에서 일하는 사람의 계정 번호', en: 'Account number of who works in a team' },
      kind: 'identifier',
    }),
    ofStaff({
      table: 'posting',
      column: 'title',
      label: { ko: '팀에서 맡은 담당', en: 'Title in a team' },
      kind: 'free-text',
      certain: false,
    }),
    ofStaff({
      table: 'stand_in',
      column: 'absent_id',
      label: { ko: '자리를 비운 사람의 계정 번호', en: 'Account number of who is away' },
      kind: 'identifier',
    }),
    ofStaff({
      table: 'stand_in',
      column: 'substitute_id',
      label: { ko: '대신한 사람의 계정 번호', en: 'Account number of who stood in' },
      kind: 'identifier',
    }),
    ofApplicant({
      table: 'application',
      column: 'account_id',
      label: { ko: '신청한 사람의 계정 번호', en: 'Account number of the applicant' },
      kind: 'identifier',
    }),
    ofApplicant({
      table: 'application',
      column: 'motivation',
      label: { ko: '지원 동기', en: 'Why one applies' },
      kind: 'free-text',
    }),
    ofStaff({
      table: 'juror',
      column: 'account_id',
      label: { ko: '심사위원의 계정 번호', en: 'Account number of a juror' },
      kind: 'identifier',
    }),
    ofStaff({
      table: 'score_sheet',
      column: 'juror_id',
      label: { ko: '채점한 심사위원의 계정 번호', en: 'Account number of who scored' },
      kind: 'identifier',
    }),
  ],
  people: {
    tenure: 'holder',
    posting: 'account_id',
    stand_in: 'absent_id substitute_id',
    juror: 'account_id',
    application: 'account_id',
    score_sheet: 'juror_id',
  },
  impersonal: {
    district: { office: 'name name_en city city_en platform_name' },
    dong: { key: 'dong_id', office: 'name' },
    dong_place: { key: 'dong_id' },
    department: { key: 'department_id', office: 'name bureau aliases' },
    body: { key: 'body_id parent_id', list: 'kind', office: 'name name_en aliases duties vision rules' },
    seat: { key: 'seat_id body_id', list: 'kind', office: 'label' },
    tenure: { key: 'seat_id', list: 'appointed_by end_kind' },
    team: { key: 'team_id department_id', office: 'name duties' },
    staffing: { key: 'unit_key', list: 'unit_kind', office: 'cells' },
    facility_count: { key: 'department_id', office: 'name parts' },
    facility: { key: 'facility_id department_id', office: 'name address area use_text in_charge floors' },
    posting: { key: 'posting_id team_id' },
    stand_in: { key: 'stand_in_id' },
    open_call: { key: 'call_id body_id', office: 'title notice places criteria', secret: 'seed_promise seed' },
    juror: { key: 'call_id' },
    application: { key: 'application_id call_id seat_id', office: 'place', list: 'result' },
    score_sheet: { key: 'application_id', list: 'recusal', office: 'marks' },
  },
}
