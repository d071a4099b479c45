import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { mayFindPeople, maySeeAccounts } from './permissions.ts'

type Own = Pick<PersonalField, 'table' | 'column' | 'label' | 'kind'> & Partial<PersonalField>

const readers = maySeeAccounts.roles

/** What an account itself holds, with the person's consent, until the day that was told to them. */
const ofAccount = (own: Own): PersonalField => ({
  file: 'accounts',
  certain: true,
  basis: 'consent',
  retention: { kind: 'until-date', column: 'destroy_after' },
  readers,
  published: false,
  mask: 'hidden',
  required: true,
  sensitive: false,
  ...own,
})

/** The name of an account, as the list of accounts shows it, and as whoever appoints finds it. */
export const nameOfAccount = ofAccount({
  table: 'account',
  column: 'display_name',
  label: { ko: '이름(표시 이름)', en: 'Name shown' },
  kind: 'name',
  mask: 'name',
  readers: [...new Set([...readers, ...mayFindPeople.roles])],
})

/** What keeps strangers out of the account: a duty of safety (제29조), gone with the account. */
const ofSignIn = (own: Own): PersonalField =>
  ofAccount({ file: 'sign-in', basis: 'law', retention: { kind: 'with-account' }, readers: [], ...own })

const afterSession = { kind: 'days-after', days: 0, event: 'session-ended', column: 'ends_at' } as const
const ofSession = (own: Own): PersonalField => ofSignIn({ retention: afterSession, ...own })

/** Who was given which role, by whom and why: kept so that rights can be checked afterwards. */
const ofRoles = (own: Own): PersonalField =>
  ofAccount({ file: 'roles', basis: 'law', retention: { kind: 'with-work' }, ...own })

/** What was asked and decided about roles and links goes three years after it ended; the roles themselves stay. */
const forThreeYears =
  (column: string) =>
  (own: Own): PersonalField =>
    ofRoles({ retention: { kind: 'days-after', days: 3 * 365, event: 'ended', column }, ...own })
const ofEnrolment = forThreeYears('ends_at')
const ofProposal = forThreeYears('decided_on')
const ofReview = forThreeYears('reviewed_on')

const whose = { ko: '계정 번호', en: 'Account number' }

/** Whether the person's account stands in a table: a number of Madang's own, which says nothing outside it. */
const accountIn = (table: string, of: (own: Own) => PersonalField, column = 'account_id', label = whose) =>
  of({ table, column, label, kind: 'identifier' })

/** What this room holds of people. */
export const identityPersonal: PersonalDeclaration = {
  room: 'identity',
  files: [
    {
      key: 'accounts',
      name: { ko: '참여자와 담당자 계정', en: 'Accounts of participants and officers' },
      purpose: {
        ko: '참여 자격을 확인하고, 처리 결과를 알리고, 맡은 역할로 일하게 함',
        en: 'To know who may take part, to tell the outcome, and to let people work in their role',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의)',
        en: 'Act on personal information, art. 15 (1) 1, consent',
      },
    },
    {
      key: 'sign-in',
      name: { ko: '로그인 수단과 접속', en: 'Means of signing in, and sessions' },
      purpose: { ko: '본인이 아닌 사람이 계정을 쓰지 못하게 함', en: 'To keep others out of an account' },
      ground: { ko: '개인정보 보호법 제29조(안전조치의무)', en: 'Act on personal information, art. 29, safety' },
    },
    {
      key: 'roles',
      name: { ko: '역할 부여와 점검', en: 'Roles given and reviewed' },
      purpose: {
        ko: '권한을 누가 왜 주고 거두었는지 남겨 나중에 확인함',
        en: 'To be able to check who gave and took rights, and why',
      },
      ground: {
        ko: '개인정보의 안전성 확보조치 기준(접근 권한의 관리)',
        en: 'Standard of measures of safety, management of access rights',
      },
    },
  ],
  fields: [
    nameOfAccount,
    ofAccount({
      table: 'account',
      column: 'contact',
      label: { ko: '연락처(전화번호 또는 전자우편)', en: 'Contact (telephone or mail)' },
      kind: 'contact',
      mask: 'contact',
      required: false,
    }),
    // The bare number stays when the rest is destroyed, so that the record holds together.
    accountIn('account', (own) => ofAccount({ ...own, basis: 'law', retention: { kind: 'with-work' } })),
    accountIn('session', ofSession),
    ofSession({
      table: 'session',
      column: 'token_hash',
      label: {
        ko: '로그인 번호의 해시, 로그인한 때와 방법',
        en: 'Hash of a session number; when and how one signed in',
      },
      kind: 'trace',
    }),
    accountIn('passkey', ofSignIn),
    ofSignIn({
      table: 'passkey',
      column: 'credential_id',
      label: { ko: '패스키 번호와 공개키', en: 'Passkey number and public key' },
      kind: 'identifier',
    }),
    ofSignIn({
      table: 'passkey',
      column: 'label',
      label: { ko: '패스키에 붙인 이름', en: 'Own name of a passkey' },
      kind: 'free-text',
    }),
    accountIn('recovery_code', ofSignIn),
    ofSignIn({
      table: 'recovery_code',
      column: 'code_hash',
      label: { ko: '복구 코드의 해시', en: 'Hash of a recovery code' },
      kind: 'identifier',
      retention: { kind: 'days-after', days: 0, event: 'used' },
    }),
    accountIn('provider_identity', ofSignIn),
    ofSignIn({
      table: 'provider_identity',
      column: 'identity_hash',
      label: { ko: '로그인 제공자의 회원 번호를 바꾼 값', en: 'Changed member number at a sign-in provider' },
      kind: 'identifier',
    }),
    ofSignIn({
      table: 'sign_in_code',
      column: 'contact',
      label: { ko: '번호를 청한 연락처(암호화)', en: 'Contact for which a code was asked, sealed' },
      kind: 'contact',
      retention: { kind: 'days-after', days: 0, event: 'used' },
      required: false,
    }),
    ofSignIn({
      table: 'sign_in_code',
      column: 'address_index',
      label: { ko: '번호를 청한 통신망 주소의 해시', en: 'Hash of the network address that asked for a code' },
      kind: 'trace',
      retention: { kind: 'days-after', days: 1, event: 'used' },
    }),
    accountIn('sign_in_code', ofSignIn),
    accountIn('enrolment', ofEnrolment),
    ofEnrolment({
      table: 'enrolment',
      column: 'reason',
      label: { ko: '패스키 링크나 복구를 연 까닭', en: 'Why a link or a recovery was opened' },
      kind: 'free-text',
    }),
    accountIn('enrolment', ofEnrolment, 'opened_by', { ko: '연 관리자', en: 'Administrator who opened it' }),
    accountIn('enrolment', ofEnrolment, 'approved_by', { ko: '확인한 관리자', en: 'Administrator who approved it' }),
    accountIn('role_grant', ofRoles),
    accountIn('role_proposal', ofProposal),
    ofProposal({
      table: 'role_proposal',
      column: 'reason',
      label: { ko: '역할을 주자고 한 까닭', en: 'Why a role was proposed' },
      kind: 'free-text',
    }),
    accountIn('role_proposal', ofProposal, 'proposed_by', { ko: '올린 관리자', en: 'Administrator who proposed it' }),
    accountIn('role_proposal', ofProposal, 'decided_by', { ko: '결정한 관리자', en: 'Administrator who decided it' }),
    accountIn('role_review', ofReview),
    accountIn('role_review', ofReview, 'reviewed_by', { ko: '살핀 사람', en: 'Who reviewed it' }),
  ],
  people: {
    account: 'account_id',
    session: 'account_id',
    passkey: 'account_id',
    sign_in_code: 'account_id',
    recovery_code: 'account_id',
    provider_identity: 'account_id',
    enrolment: 'account_id opened_by approved_by',
    role_grant: 'account_id',
    role_proposal: 'account_id proposed_by decided_by',
    role_review: 'account_id reviewed_by',
  },
  impersonal: {
    account: { office: 'purpose', secret: 'contact_index' },
    sign_in_code: { list: 'use channel', secret: 'request_hash contact_index code_hash' },
    wrong_code: { secret: 'contact_index' },
    session: { list: 'method' },
    passkey: { secret: 'public_key', list: 'transports' },
    provider_identity: { list: 'issuer' },
    spent_challenge: { secret: 'challenge_hash' },
    enrolment: { key: 'enrolment_id', list: 'kind', secret: 'token_hash' },
    role_grant: { list: 'role unit', key: 'department_id subcommittee_id' },
    role_proposal: { key: 'proposal_id', list: 'role unit decision' },
    role_review: { list: 'role' },
  },
}
