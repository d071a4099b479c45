import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { maySeeAccounts } from './permissions.ts'

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

/** What keeps strangers out of the account: a duty of safety (제29조), gone with the account. */
const ofSignIn = (own: Own): PersonalField =>
  ofAccount({ file: 'sign-in', basis: 'law', retention: { kind: 'with-account' }, readers: [], ...own })

/** Who was given which role, by whom and why: kept so that rights can be checked afterwards. */
const ofRoles = (own: Own): PersonalField =>
  ofAccount({ file: 'roles', basis: 'law', retention: { kind: 'with-work' }, ...own })

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
    ofAccount({
      table: 'account',
      column: 'display_name',
      label: { ko: '이름(표시 이름)', en: 'Name shown' },
      kind: 'name',
      mask: 'name',
    }),
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
    accountIn('session', ofSignIn),
    ofSignIn({
      table: 'session',
      column: 'token_hash',
      label: {
        ko: '로그인 번호의 해시, 로그인한 때와 방법',
        en: 'Hash of a session number; when and how one signed in',
      },
      kind: 'trace',
      retention: { kind: 'days-after', days: 0, event: 'session-ended' },
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
    accountIn('enrolment', ofRoles),
    ofRoles({
      table: 'enrolment',
      column: 'reason',
      label: { ko: '패스키 링크나 복구를 연 까닭', en: 'Why a link or a recovery was opened' },
      kind: 'free-text',
    }),
    accountIn('enrolment', ofRoles, 'opened_by', { ko: '연 관리자', en: 'Administrator who opened it' }),
    accountIn('enrolment', ofRoles, 'approved_by', { ko: '확인한 관리자', en: 'Administrator who approved it' }),
    accountIn('role_grant', ofRoles),
    accountIn('role_proposal', ofRoles),
    ofRoles({
      table: 'role_proposal',
      column: 'reason',
      label: { ko: '역할을 주자고 한 까닭', en: 'Why a role was proposed' },
      kind: 'free-text',
    }),
    accountIn('role_proposal', ofRoles, 'proposed_by', { ko: '올린 관리자', en: 'Administrator who proposed it' }),
    accountIn('role_proposal', ofRoles, 'decided_by', { ko: '결정한 관리자', en: 'Administrator who decided it' }),
    accountIn('role_review', ofRoles),
    accountIn('role_review', ofRoles, 'reviewed_by', { ko: '살핀 사람', en: 'Who reviewed it' }),
  ],
  people: {
    account: 'account_id',
    session: 'account_id',
    passkey: 'account_id',
    recovery_code: 'account_id',
    provider_identity: 'account_id',
    enrolment: 'account_id opened_by approved_by',
    role_grant: 'account_id',
    role_proposal: 'account_id proposed_by decided_by',
    role_review: 'account_id reviewed_by',
  },
  impersonal: {
    account: { office: 'purpose' },
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
