import type { Telling } from '#kernel/telling.ts'
import type { Title } from '#kit/contract.ts'
import type { ForumId } from '../core/forum.ts'
import type { Registration } from '../store/registration-queries.ts'
import { aboutForum } from './forum-entry.ts'

type Kind = 'forums.seat' | 'forums.changed'

/** Tells those participants who have an account; the others are called by the desk. Nothing where there is none. */
export function tellParticipants(
  forumId: ForumId,
  kind: Kind,
  people: readonly Pick<Registration, 'accountId'>[],
  words: Title,
): readonly Telling[] {
  const accounts = people.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]))
  if (accounts.length === 0) return []
  return [{ kind, to: [{ accounts }], words, about: aboutForum(forumId), path: `/forums/${forumId}` }]
}

export const seatWords: Title = { ko: '공론장 자리가 정해졌습니다.', en: 'You have a seat at the forum.' }
export const movedUpWords: Title = {
  ko: '대기 순서가 되어 공론장 자리가 났습니다.',
  en: 'A seat at the forum has come free for you.',
}
export const waitingWords: Title = {
  ko: '공론장 참여자를 정했습니다. 대기 순서를 확인해 주세요.',
  en: 'The seats of the forum are settled. Please see where you stand on the waiting list.',
}
