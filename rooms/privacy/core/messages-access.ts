import type { Lang } from '#kit/korean-text.ts'
import type { AccessReason, AccessSign } from './access.ts'

const ko = {
  title: '개인정보 접속기록 점검',
  lead: '누가 언제 왜 다른 사람의 개인정보를 보았는지 달마다 살핍니다. 기록은 2년 동안 둡니다.',
  month: '달',
  show: '보기',
  caption: (month: string) => `${month} 접속기록`,
  none: '기록이 없습니다.',
  nobody: '명령줄(운영자)',
  at: '본 때',
  reader: '본 사람',
  role: '역할',
  query: '본 것',
  people: '몇 사람',
  reason: '까닭',
  signs: '살필 것',
  signNames: { many: '한 번에 많은 사람', 'outside-hours': '근무시간 밖' } satisfies Record<AccessSign, string>,
  oftenTitle: '같은 사람을 자주 본 것',
  oftenCaption: (times: string) => `한 달에 ${times}번 넘게 본 사람`,
  oftenNone: '없습니다.',
  subject: '누구를',
  times: '몇 번',
  onlySigns: '살필 것만 보기',
  all: '모두 보기',
  asCsv: 'CSV로 받기',
  looksTitle: '내 정보를 본 기록',
  looksCaption: '누가(역할) 언제 왜 내 정보를 보았는지',
  looksNone: '아무도 보지 않았습니다.',
  reasons: {
    roles: '역할과 계정 관리',
    request: '개인정보 청구 처리',
    inspection: '점검과 감사',
    inquiry: '본인의 문의에 답함',
    other: '그 밖(직접 적기)',
  } satisfies Record<AccessReason, string>,
  refusals: {
    'words-needed': '그 밖의 까닭이면 무엇인지 적어 주세요.',
  },
}
type Messages = typeof ko

const en: Messages = {
  title: 'Review of the access log',
  lead: 'Every month it is looked at who read personal data of others, when and why. The log is kept for two years.',
  month: 'Month',
  show: 'Show',
  caption: (month) => `Access log of ${month}`,
  none: 'Nothing was read.',
  nobody: 'command line (operator)',
  at: 'Read at',
  reader: 'Reader',
  role: 'Role',
  query: 'What',
  people: 'People',
  reason: 'Reason',
  signs: 'Worth asking',
  signNames: { many: 'many people at once', 'outside-hours': 'outside hours' },
  oftenTitle: 'The same person read often',
  oftenCaption: (times) => `People read of ${times} times or more in the month`,
  oftenNone: 'Nobody.',
  subject: 'Of whom',
  times: 'How often',
  onlySigns: 'Only what is worth asking',
  all: 'All',
  asCsv: 'As CSV',
  looksTitle: 'Who read my data',
  looksCaption: 'In which role, when and why my data were read',
  looksNone: 'Nobody read them.',
  reasons: {
    roles: 'Roles and accounts',
    request: 'A request about personal data',
    inspection: 'Inspection and audit',
    inquiry: 'Answering the person concerned',
    other: 'Something else (in your words)',
  },
  refusals: {
    'words-needed': 'Please say what the other reason is.',
  },
}

export const accessWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** A reason as it was kept, in words: that of the list by its name, one's own words as they are. */
export function reasonText(kept: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = accessWords(lang).reasons
  const [picked = '', ...words] = kept.split(': ')
  const name = names[picked]
  return name === undefined ? kept : [name, ...words].join(': ')
}

/** The sentence for a refusal to take a reason; null for a kind that is not its own. */
export const explainAccess = (refusal: { readonly kind: string }, lang: Lang): string | null => {
  const sentences: Readonly<Record<string, string>> = accessWords(lang).refusals
  return sentences[refusal.kind] ?? null
}
