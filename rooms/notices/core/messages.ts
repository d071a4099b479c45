import type { Lang } from '#kit/korean-text.ts'
import type { Failure, MessageChannel, MessageKind } from './message.ts'

const ko = {
  sentTitle: '보낸 알림',
  sentLead: '체험판은 메일과 문자를 실제로 보내지 않고 여기에 보여 줍니다. 운영에서는 이 화면이 없습니다.',
  sentNone: '아직 보낸 것이 없습니다. 번호를 청하고 몇 초 뒤에 새로 고쳐 주세요.',
  to: '받는 곳',
  deadTitle: '보내지 못한 알림',
  deadLead: '여러 번 해 보고 그만둔 알림입니다. 누구에게 무엇을 보내려 했는지는 이미 지워졌습니다.',
  deadCaption: '보내지 못한 알림과 그 까닭',
  deadNone: '보내지 못한 알림이 없습니다.',
  waiting: (count: number) => `보낼 차례를 기다리는 알림 ${count}건`,
  kind: '무엇',
  channel: '방법',
  failure: '까닭',
  tries: '해 본 횟수',
  madeAt: '청한 때',
  endedAt: '그만둔 때',
  kinds: { 'sign-in-code': '로그인 번호' } satisfies Record<MessageKind, string>,
  channels: { mail: '전자우편', text: '문자' } satisfies Record<MessageChannel, string>,
  failures: {
    unreachable: '보내 줄 곳에 닿지 않음',
    refused: '보내 줄 곳이 받지 않음',
    'refused-for-now': '보내 줄 곳이 지금은 받지 않음',
    'no-way-to-send': '보내는 방법이 설정되지 않음',
    unreadable: '암호를 풀 열쇠가 없음',
    'too-late': '보낼 때가 지남',
  } satisfies Record<Failure, string>,
}
type Messages = typeof ko

const en: Messages = {
  sentTitle: 'What was sent',
  sentLead: 'The demonstration sends no mail and no text: it shows them here. In production there is no such page.',
  sentNone: 'Nothing yet. Ask for a code, wait a few seconds, and load this page again.',
  to: 'To',
  deadTitle: 'What could not be sent',
  deadLead: 'Given up after several tries. To whom it was to go and what it said is gone already.',
  deadCaption: 'What could not be sent, and why',
  deadNone: 'Nothing was given up.',
  waiting: (count) => `Waiting to be sent: ${count}`,
  kind: 'What',
  channel: 'By',
  failure: 'Why',
  tries: 'Tries',
  madeAt: 'Asked for',
  endedAt: 'Given up',
  kinds: { 'sign-in-code': 'Sign-in code' },
  channels: { mail: 'Mail', text: 'Text' },
  failures: {
    unreachable: 'The sender was not reached',
    refused: 'The sender refused it',
    'refused-for-now': 'The sender did not take it for now',
    'no-way-to-send': 'No way to send is configured',
    unreadable: 'No key opens it',
    'too-late': 'Its time was over',
  },
}

/** The words of this room's pages. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
