import type { Stage } from './life.ts'
import type { changedThings, EventKind } from './life-event.ts'

type ChangedThing = (typeof changedThings)[number]

/** The words of a subsidy's life, in Korean. */
export const eventWordsKo = {
  events: {
    application: '신청',
    decision: '교부결정',
    payment: '교부',
    change: '변경승인',
    report: '성과보고',
    settlement: '정산',
    return: '반환',
  } satisfies Record<EventKind, string> as Record<EventKind, string>,
  stages: {
    recorded: '교부결정 전',
    applied: '신청함',
    'not-granted': '교부하지 않음',
    decided: '교부결정됨',
    'in-payment': '교부받는 중',
    paid: '모두 교부받음',
    reported: '성과보고함',
    'carried-over': '이월하여 쓰는 중',
    'to-return': '반환할 돈 있음',
    closed: '모두 끝남',
  } satisfies Record<Stage, string> as Record<Stage, string>,
  changed: {
    amount: '금액',
    projects: '사업',
    period: '기간',
    content: '내용',
    other: '그 밖의 것',
  } satisfies Record<ChangedThing, string> as Record<ChangedThing, string>,
  parts: { balance: '집행잔액', interest: '이자' },
  round: (n: number) => `${n}차`,
}
export type EventWords = typeof eventWordsKo

/** The same words in English. */
export const eventWordsEn: EventWords = {
  events: {
    application: 'Application',
    decision: 'Decision to grant',
    payment: 'Payment',
    change: 'Approved change',
    report: 'Performance report',
    settlement: 'Settlement',
    return: 'Return',
  },
  stages: {
    recorded: 'not decided yet',
    applied: 'applied for',
    'not-granted': 'not granted',
    decided: 'granted',
    'in-payment': 'being paid',
    paid: 'all paid',
    reported: 'reported on',
    'carried-over': 'carried over',
    'to-return': 'money to return',
    closed: 'closed',
  },
  changed: { amount: 'amount', projects: 'projects', period: 'period', content: 'content', other: 'other' },
  parts: { balance: 'balance', interest: 'interest' },
  round: (n) => `no. ${n}`,
}
