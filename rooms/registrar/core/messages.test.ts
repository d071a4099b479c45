import { describe, expect, test } from 'vitest'
import { explainRegistrar } from './messages.ts'
import { standInWords } from './messages-stand-in.ts'
import { textWords } from './messages-texts.ts'
import { RegistrarRefusal, VoteChannel } from './refusal.ts'

const data = { field: 'phone', opensAt: 1_795_000_000, closedAt: 1_795_000_000, minimumAge: 14, triesLeft: 2 }

/** A refusal of every kind, and of those that say several things, each of them. */
const refusals: readonly RegistrarRefusal[] = [
  ...RegistrarRefusal.options.map((option) =>
    RegistrarRefusal.parse({ ...data, channel: 'online', kind: option.shape.kind.value }),
  ),
  ...VoteChannel.options.map((channel) => ({ kind: 'has-voted', channel }) as const),
  { kind: 'code-wrong', triesLeft: 0 },
]

describe.each(['ko', 'en'] as const)('in %s', (lang) => {
  test.each(refusals)('$kind is a sentence that says what to do', (refusal) => {
    expect(explainRegistrar(refusal, lang)).toMatch(/\p{L}.*[.]$/u)
  })

  test('the texts that are sent name the vote', () => {
    expect(textWords(lang).code('주민투표', '123456')).toMatch(/주민투표.*123456/)
    expect(textWords(lang).issued('주민투표')).toContain('주민투표')
    expect(standInWords(lang).title).toMatch(/\p{L}/u)
  })
})

test('moments are those of Seoul', () => {
  expect(
    explainRegistrar({ kind: 'not-open', opensAt: Date.parse('2026-11-18T00:00:00+09:00') / 1000 }, 'ko'),
  ).toContain('2026. 11. 18. 00:00에 시작합니다')
})
