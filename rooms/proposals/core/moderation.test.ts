import { expect, test } from 'vitest'
import { moderate } from './moderation.ts'

test('what is shown is hidden, what is hidden is shown again, and nothing is done twice', () => {
  expect(moderate(false, 'hidden').ok).toBe(true)
  expect(moderate(true, 'restored').ok).toBe(true)
  for (const [hidden, act] of [[true, 'hidden'] as const, [false, 'restored'] as const])
    expect(moderate(hidden, act)).toEqual({ ok: false, refusal: { kind: 'moderated-already' } })
})
