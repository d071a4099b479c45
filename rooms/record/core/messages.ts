import type { Lang } from '#kit/korean-text.ts'
import type { BrokenLink, ChainCheck } from './check-chain.ts'

const ko = {
  title: '기록',
  historyTitle: '한 일의 역사',
  historyLead:
    '마당에서 일어난 일이 차례로 적혀 있습니다. 누가 했는지는 이름이 아니라 역할로 보입니다. 계정과 로그인에 관한 일은 감사 담당과 관리자에게만 보입니다.',
  historyOf: (kind: string, id: string) => `${kind} ‘${id}’의 역사`,
  /** Kinds of things that something was done to. */
  kinds: {
    account: '계정',
    ballot: '투표',
    body: '기구',
    'cost-line': '산출내역',
    'cost-lines': '산출내역',
    cycle: '흐름',
    department: '부서',
    district: '자치구',
    dong: '동',
    'fiscal-year': '예산과목',
    gate: '관문',
    item: '의제',
    meeting: '회의',
    negotiation: '협의조정',
    plan: '계획',
    project: '사업',
    resolution: '의결',
    seat: '자리',
    step: '단계',
    subsidy: '보조금',
    work: '주요업무',
    vote: '주민투표',
    facility: '시설',
    bureau: '국·단',
  } as Readonly<Record<string, string>>,
  caption: '한 일, 새것부터',
  when: '적은 때',
  effective: '효력일',
  what: '한 일',
  role: '역할',
  about: '대상',
  seal: '봉인',
  sealed: (no: number) => `${no}번 봉인`,
  unsealed: '봉인 전',
  empty: '아직 적힌 일이 없습니다.',
  chainTitle: '봉인 사슬',
  chainLead:
    '적힌 일은 1초마다 묶여 앞의 봉인에 이어 붙습니다. 뒤에 누가 한 글자라도 고치면 사슬이 끊어져 드러납니다. 개인정보는 규칙에 따라 파기할 수 있고, 그때에도 사슬은 이어집니다.',
  seals: '봉인 수',
  head: '마지막 봉인',
  waiting: '봉인을 기다리는 일',
  howToCheck: '누구나 확인할 수 있습니다: ./madang audit',
  whole: (check: ChainCheck) =>
    `사슬이 온전합니다. 봉인 ${check.seals}개, 일 ${check.events}건, 규칙에 따라 파기된 내용 ${check.destroyed}건. 마지막 봉인 ${check.head}`,
  waitingCount: (count: number) => ` (봉인을 기다리는 일 ${count}건)`,
  broken: {
    'seal-missing': (link) => `사슬이 끊어졌습니다: ${link.sealNo}번 봉인이 없습니다.`,
    'seal-changed': (link) => `사슬이 끊어졌습니다: ${link.sealNo}번 봉인이 바뀌었습니다.`,
    'event-missing': (link) => `사슬이 끊어졌습니다: ${link.sealNo}번 봉인의 일이 빠졌거나 늘었습니다.`,
    'event-changed': (link) => `사슬이 끊어졌습니다: ${link.sealNo}번 봉인의 ${link.eventId}번 일이 바뀌었습니다.`,
    'body-changed': (link) =>
      `사슬이 끊어졌습니다: ${link.sealNo}번 봉인의 ${link.eventId}번 일의 내용이 바뀌었습니다.`,
    'body-missing': (link) =>
      `사슬이 끊어졌습니다: ${link.sealNo}번 봉인의 ${link.eventId}번 일의 내용이 파기 기록 없이 사라졌습니다.`,
  } satisfies Sentences,
}

type Link = { readonly sealNo: number; readonly eventId: number }
type Sentences = Readonly<Record<BrokenLink['kind'], (link: Link) => string>>
type Messages = Omit<typeof ko, 'broken'> & { readonly broken: Sentences }

const en: Messages = {
  title: 'Record',
  historyTitle: 'What was done',
  historyLead:
    'What happened in Madang, in order. Who did it shows as a role, never as a name. Auditors and administrators alone see what concerns accounts and signing in.',
  historyOf: (kind, id) => `The history of ${kind} “${id}”`,
  kinds: {
    account: 'account',
    ballot: 'ballot',
    body: 'body',
    'cost-line': 'cost line',
    'cost-lines': 'cost lines',
    cycle: 'cycle',
    department: 'department',
    district: 'district',
    dong: 'dong',
    'fiscal-year': 'budget accounts',
    gate: 'gate',
    item: 'item',
    meeting: 'meeting',
    negotiation: 'negotiation',
    plan: 'plan',
    project: 'project',
    resolution: 'resolution',
    seat: 'seat',
    step: 'step',
    subsidy: 'subsidy',
    work: 'work',
    vote: 'resident vote',
    facility: 'facility',
    bureau: 'bureau',
  },
  caption: 'What was done, newest first',
  when: 'Recorded',
  effective: 'Takes effect',
  what: 'What was done',
  role: 'Role',
  about: 'About',
  seal: 'Seal',
  sealed: (no) => `seal ${no}`,
  unsealed: 'not sealed yet',
  empty: 'Nothing has been recorded yet.',
  chainTitle: 'The sealed chain',
  chainLead:
    'Once a second what was recorded is sealed onto the seal before. Whoever changes a letter afterwards breaks the chain. Personal data can be destroyed by rule, and the chain stays whole.',
  seals: 'Seals',
  head: 'Last seal',
  waiting: 'Waiting to be sealed',
  howToCheck: 'Anyone can check it: ./madang audit',
  whole: (check) =>
    `The chain is whole: ${check.seals} seals, ${check.events} events, ${check.destroyed} bodies destroyed by rule. Last seal ${check.head}`,
  waitingCount: (count) => ` (${count} waiting to be sealed)`,
  broken: {
    'seal-missing': (link) => `The chain is broken: seal ${link.sealNo} is missing.`,
    'seal-changed': (link) => `The chain is broken: seal ${link.sealNo} was changed.`,
    'event-missing': (link) => `The chain is broken: events of seal ${link.sealNo} are missing, or there are too many.`,
    'event-changed': (link) => `The chain is broken: event ${link.eventId} of seal ${link.sealNo} was changed.`,
    'body-changed': (link) =>
      `The chain is broken: the body of event ${link.eventId} (seal ${link.sealNo}) was changed.`,
    'body-missing': (link) =>
      `The chain is broken: the body of event ${link.eventId} (seal ${link.sealNo}) is gone, and no event destroyed it.`,
  },
}

export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** Says what a check of the chain found: whole, or where the first broken link is. */
export function explainChain(check: ChainCheck, unsealed: number, lang: Lang): string {
  const t = words(lang)
  const { broken } = check
  if (broken !== null)
    return t.broken[broken.kind]({ sealNo: broken.sealNo, eventId: 'eventId' in broken ? broken.eventId : 0 })
  return t.whole(check) + (unsealed > 0 ? t.waitingCount(unsealed) : '')
}
