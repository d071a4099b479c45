import type { Title } from '#kit/contract.ts'
import type { AccountId } from '#kit/id.ts'
import { withParticle } from '#kit/korean-text.ts'
import type { Gate, Outcome } from './gate.ts'
import { words } from './messages.ts'

/** The kind of what followers of an item are told when a gate decides on it. */
export const gateDecided = {
  kind: 'items.gate-decided',
  title: { ko: '따라가는 의제의 소식', en: 'News of an item that you follow' },
}

/** The kind of what those are told whose proposal an item is: what became of it is their right to know. */
export const ownDecided = {
  kind: 'items.own-decided',
  title: { ko: '내가 낸 제안의 결과', en: 'What was decided on your proposal' },
  needed: true as const,
}

/**
 * What is told when a gate has decided on an item: where, and with which outcome. Whose proposal it is, is told as such,
 * once for each decision, following it or not; everybody else who follows it as a follower.
 */
export function gateTold({ name }: Gate, { itemId, outcome }: Outcome, proposers: readonly AccountId[] = []) {
  const at = { about: { kind: 'item', id: itemId }, path: `/items/${itemId}` }
  const said = (ko: string, en: string): Title => ({
    ko: `${ko}의 ${withParticle(name, '이/가')} 끝났습니다. 결과: ${words('ko').outcome[outcome]}`,
    en: `${en} was decided on (${name}): ${words('en').outcome[outcome]}`,
  })
  const followers = {
    ...{ kind: gateDecided.kind, to: [{ followersOf: [at.about] }], except: proposers },
    ...{ words: said('따라가는 의제', 'An item that you follow'), ...at },
  }
  if (proposers.length === 0) return [followers]
  const own = {
    ...{ kind: ownDecided.kind, to: [{ accounts: proposers }] },
    ...{ words: said('내가 낸 제안', 'Your proposal'), ...at },
  }
  return [followers, own]
}
