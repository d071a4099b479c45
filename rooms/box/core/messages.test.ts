import { expect, test } from 'vitest'
import { type BoxRefusal, boxRefusal } from './box-refusal.ts'
import { explainBox } from './messages.ts'

const told = { opensAt: 1_795_000_000, closedAt: 1_795_000_000, fault: 'token', after: 3 }
const refusals = boxRefusal.options.map((option) =>
  boxRefusal.parse({ ...told, kind: [...option.shape.kind.values][0] }),
) as readonly BoxRefusal[]

test.each(refusals.map((refusal) => [refusal.kind, refusal] as const))(
  '%s is explained in both languages',
  (_, refusal) => {
    expect(explainBox(refusal, 'ko')).toMatch(/[가-힣].*\.$/)
    expect(explainBox(refusal, 'en')).toMatch(/^[^가-힣]+\.$/)
  },
)

test('times are those of Seoul', () => {
  const notOpen = { kind: 'not-open', opensAt: 1_795_000_000 } as const
  expect(explainBox(notOpen, 'ko')).toContain('2026. 11. 18. 20:06')
  expect(explainBox({ kind: 'closed', closedAt: 1_795_000_000 }, 'en')).toContain('20:06')
})
