import { withParticle } from '#kit/korean-text.ts'
import type { Gate, Outcome } from './gate.ts'
import { words } from './messages.ts'

/** The kind of what followers of an item are told when a gate decides on it. */
export const gateDecided = {
  kind: 'items.gate-decided',
  title: { ko: '따라가는 의제의 소식', en: 'News of an item that you follow' },
}

/** What followers of an item are told when a gate has decided on it: where, and with which outcome. */
export const gateTold = ({ name }: Gate, { itemId, outcome }: Outcome) => ({
  kind: gateDecided.kind,
  to: [{ followersOf: [{ kind: 'item', id: itemId }] }],
  words: {
    ko: `따라가는 의제의 ${withParticle(name, '이/가')} 끝났습니다. 결과: ${words('ko').outcome[outcome]}`,
    en: `An item that you follow was decided on (${name}): ${words('en').outcome[outcome]}`,
  },
  about: { kind: 'item', id: itemId },
  path: `/items/${itemId}`,
})
