import type { Role } from '#kit/actor.ts'
import { withParticle } from '#kit/korean-text.ts'

const ko = {
  roles: {
    visitor: '방문자',
    resident: '주민',
    'governance-council-member': '협치회의 위원',
    'subcommittee-chair': '분과위원장',
    'subcommittee-secretary': '분과 간사',
    'budget-committee-member': '주민참여예산위원',
    'department-officer': '부서 담당자',
    'department-head': '부서장',
    secretariat: '협치 사무국',
    'budget-office': '예산부서',
    auditor: '감사 담당',
    administrator: '관리자',
    operator: '운영자(기계)',
  } satisfies Record<Role, string>,
  signInTitle: '로그인',
  signInLead: '체험용 누리집입니다. 역할을 고르면 그 역할로 둘러볼 수 있습니다. 실제 사람의 자료는 들어 있지 않습니다.',
  signInAs: (name: string) => `${withParticle(name, '으로/로')} 들어가기`,
  noDemoAccounts: '체험용 계정이 아직 없습니다. ./madang sample을 실행하면 생깁니다.',
  demoOff: '이 누리집에서는 체험용 로그인을 쓰지 않습니다.',
  alreadyIn: (role: string) => `지금 ${role} 역할로 들어와 있습니다.`,
  signOut: '로그아웃',
  accountsTitle: '계정과 역할',
  accountsCaption: '계정마다 지금 가진 역할과 파기 예정일',
  name: '이름',
  rolesHeld: '역할',
  purpose: '수집 목적',
  destroyAfter: '파기 예정일',
  destroyed: (day: string) => `${day} 파기함`,
  none: '없음',
  refusals: {
    'account-not-found': '그런 계정이 없습니다. 목록에서 다시 골라 주세요.',
    'account-id-taken': '같은 번호의 계정이 이미 있습니다. 다른 번호를 써 주세요.',
    'account-destroyed': '개인정보가 이미 파기된 계정입니다.',
    'ends-before-it-begins': '끝나는 날이 시작하는 날보다 앞섭니다. 날짜를 다시 적어 주세요.',
    'role-already-held': '이미 가진 역할입니다.',
    'role-not-held': '그 역할을 가지고 있지 않습니다.',
    'demo-sign-in-off': '이 누리집에서는 체험용 로그인을 쓰지 않습니다.',
    'not-signed-in': '로그인되어 있지 않습니다.',
  },
}
type Messages = typeof ko

const en: Messages = {
  roles: {
    visitor: 'Visitor',
    resident: 'Resident',
    'governance-council-member': 'Governance council member',
    'subcommittee-chair': 'Subcommittee chair',
    'subcommittee-secretary': 'Subcommittee secretary',
    'budget-committee-member': 'Budget committee member',
    'department-officer': 'Department officer',
    'department-head': 'Department head',
    secretariat: 'Secretariat',
    'budget-office': 'Budget office',
    auditor: 'Auditor',
    administrator: 'Administrator',
    operator: 'Operator (the machine)',
  },
  signInTitle: 'Sign in',
  signInLead: 'This is a demonstration. Choose a role to look around in it. No data of real people is in here.',
  signInAs: (name) => `Enter as ${name}`,
  noDemoAccounts: 'There are no demonstration accounts yet. Run ./madang sample.',
  demoOff: 'Demonstration sign-in is not used here.',
  alreadyIn: (role) => `You are in as: ${role}.`,
  signOut: 'Sign out',
  accountsTitle: 'Accounts and roles',
  accountsCaption: 'Each account with its present roles and its destruction date',
  name: 'Name',
  rolesHeld: 'Roles',
  purpose: 'Purpose',
  destroyAfter: 'To be destroyed after',
  destroyed: (day) => `destroyed on ${day}`,
  none: 'none',
  refusals: {
    'account-not-found': 'There is no such account. Please choose from the list.',
    'account-id-taken': 'An account with this id exists. Please use another id.',
    'account-destroyed': 'The personal data of this account has been destroyed.',
    'ends-before-it-begins': 'The last day is before the first. Please correct the dates.',
    'role-already-held': 'The account holds this role already.',
    'role-not-held': 'The account does not hold this role.',
    'demo-sign-in-off': 'Demonstration sign-in is not used here.',
    'not-signed-in': 'You are not signed in.',
  },
}

export const words = (lang: 'ko' | 'en'): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: 'ko' | 'en'): string | null => {
  const sentences: Readonly<Record<string, string>> = words(lang).refusals
  return sentences[refusal.kind] ?? null
}
