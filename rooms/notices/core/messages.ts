import type { Lang } from '#kit/korean-text.ts'
import { type RefusalSentences, sentenceForRefusal } from '#kit/sentences.ts'
import type { DeliveryState, Failure, MessageChannel, MessageKind } from './message.ts'
import type { ChoiceRefused, NoticeMeans } from './notice.ts'

type Refusal =
  | ChoiceRefused
  | { readonly kind: 'follows-too-many'; readonly most: number }
  | { readonly kind: 'notice-not-found' }
  | { readonly kind: 'nothing-due-soon' }

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
  kinds: { 'sign-in-code': '로그인 번호', notice: '알림', digest: '알림 모음' } satisfies Record<MessageKind, string>,
  channels: { mail: '전자우편', text: '문자' } satisfies Record<MessageChannel, string>,
  failures: {
    unreachable: '보내 줄 곳에 닿지 않음',
    refused: '보내 줄 곳이 받지 않음',
    'refused-for-now': '보내 줄 곳이 지금은 받지 않음',
    'no-way-to-send': '보내는 방법이 설정되지 않음',
    unreadable: '암호를 풀 열쇠가 없음',
    'too-late': '보낼 때가 지남',
  } satisfies Record<Failure, string>,
  noticesTitle: '알림',
  noticesLead: (unread: number) =>
    unread === 0 ? '읽지 않은 알림이 없습니다.' : `읽지 않은 알림이 ${unread}건 있습니다.`,
  noticesCaption: '알림 목록',
  noticesNone: '받은 알림이 없습니다. 관심 있는 제안이나 의제를 따라가면 바뀌는 것을 여기로 알려 드립니다.',
  what: '내용',
  toldAt: '알린 때',
  state: '상태',
  unread: '읽지 않음',
  read: '읽음',
  look: '보기',
  filterKind: '종류',
  allKinds: '모든 종류',
  markAll: '모두 읽음으로',
  settings: '알림 받는 방법',
  settingsLead: '종류마다 받는 방법을 고릅니다. 누리집의 알림은 일 년 뒤에 지워집니다.',
  noContact:
    '확인된 연락처가 없어 누리집에서만 알려 드립니다. 계정 화면에서 연락처를 확인하면 메일이나 문자로도 받습니다.',
  contactBy: (channel: MessageChannel): string =>
    channel === 'mail' ? '연락처는 전자우편입니다.' : '연락처는 휴대전화입니다.',
  noKinds: '아직 알리는 것이 없습니다.',
  means: {
    'in-app': '누리집에서만',
    'at-once': '누리집과 연락처로 바로',
    digest: '누리집과 하루 한 번 모아서',
    off: '받지 않음',
  } satisfies Record<NoticeMeans, string>,
  needed: '내 일이거나 내 권리에 관한 것이라 끌 수 없습니다.',
  keep: '저장',
  followsTitle: '따라가는 것',
  followsCaption: '따라가는 것과 따라간 때',
  followsNone: '따라가는 것이 없습니다.',
  followedAt: '따라간 때',
  goneThing: '지금은 찾을 수 없는 것',
  followTitle: '따라가기',
  followLead: (title: string) => `${title}에 바뀌는 것이 있으면 알려 드립니다.`,
  backToThing: '보던 곳으로',
  deliveriesTitle: '보낸 기록',
  deliveriesLead: '지난 30일 동안 메일과 문자로 보낸 것입니다. 누구에게 무엇을 보냈는지는 남지 않습니다.',
  deliveriesCaption: '보낸 것과 그 결과',
  deliveriesNone: '보낸 것이 없습니다.',
  allStates: '모든 상태',
  states: { waiting: '기다림', sent: '보냄', dead: '그만둠' } satisfies Record<DeliveryState, string>,
  refusals: {
    'follows-too-many': ({ most }) => `${most}개까지 따라갈 수 있습니다. 다른 것을 그만 따라간 뒤 다시 해 주세요.`,
    'notice-not-found': () => '그런 알림이 없습니다. 목록에서 다시 골라 주세요.',
    'kind-not-told': () => '이제 알리지 않는 종류입니다. 화면을 새로 고쳐 다시 골라 주세요.',
    'kind-needed': () => '끌 수 없는 알림이 있습니다. 다른 방법을 골라 주세요.',
    'nothing-due-soon': () => '새로 다가온 기한이 없습니다. 내일 다시 살펴봅니다.',
  } satisfies RefusalSentences<Refusal> as RefusalSentences<Refusal>,
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
  kinds: { 'sign-in-code': 'Sign-in code', notice: 'Notice', digest: 'Digest' },
  channels: { mail: 'Mail', text: 'Text' },
  failures: {
    unreachable: 'The sender was not reached',
    refused: 'The sender refused it',
    'refused-for-now': 'The sender did not take it for now',
    'no-way-to-send': 'No way to send is configured',
    unreadable: 'No key opens it',
    'too-late': 'Its time was over',
  },
  noticesTitle: 'Notices',
  noticesLead: (unread) => (unread === 0 ? 'Nothing is unread.' : `Unread: ${unread}`),
  noticesCaption: 'Your notices',
  noticesNone: 'Nothing yet. Follow a proposal or an item, and you are told here of what changes.',
  what: 'What',
  toldAt: 'When',
  state: 'State',
  unread: 'Unread',
  read: 'Read',
  look: 'Look',
  filterKind: 'Kind',
  allKinds: 'All kinds',
  markAll: 'Mark all as read',
  settings: 'How to be told',
  settingsLead: 'Choose for each kind. Notices on the site are deleted after a year.',
  noContact:
    'You have no contact that was confirmed, so you are told on the site alone. Confirm one on your account page to be told by mail or text.',
  contactBy: (channel) =>
    channel === 'mail' ? 'Your contact is a mail address.' : 'Your contact is a mobile telephone.',
  noKinds: 'There is nothing to be told of yet.',
  means: {
    'in-app': 'On the site alone',
    'at-once': 'On the site and to my contact at once',
    digest: 'On the site and in a daily digest',
    off: 'Not at all',
  },
  needed: 'It is about a duty or a right of yours, so it cannot be turned off.',
  keep: 'Save',
  followsTitle: 'What you follow',
  followsCaption: 'What you follow, and since when',
  followsNone: 'You follow nothing.',
  followedAt: 'Since',
  goneThing: 'Something that is not found any more',
  followTitle: 'Follow',
  followLead: (title) => `You are told when something changes: ${title}`,
  backToThing: 'Back to where you were',
  deliveriesTitle: 'Log of sending',
  deliveriesLead:
    'What was sent by mail and text in the last thirty days. To whom it went and what it said is not kept.',
  deliveriesCaption: 'What was sent, and how it ended',
  deliveriesNone: 'Nothing was sent.',
  allStates: 'All states',
  states: { waiting: 'Waiting', sent: 'Sent', dead: 'Given up' },
  refusals: {
    'follows-too-many': ({ most }) => `You can follow up to ${most} things. Please stop following another first.`,
    'notice-not-found': () => 'There is no such notice. Please choose from the list.',
    'kind-not-told': () => 'This kind is not told any more. Please load the page again.',
    'kind-needed': () => 'One of these cannot be turned off. Please choose another way.',
    'nothing-due-soon': () => 'Nothing new is due soon. It is looked at again tomorrow.',
  },
}

/** The words of this room's pages. */
export const words = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The sentence for one of this room's refusals; null for a kind that is not its own. */
export const explain = (refusal: { readonly kind: string }, lang: Lang): string | null =>
  sentenceForRefusal(words(lang).refusals, refusal)
