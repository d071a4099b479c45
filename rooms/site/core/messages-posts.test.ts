import { describe, expect, it } from 'vitest'
import { explain } from './messages-posts.ts'

const refusals = [
  { kind: 'post-not-found' },
  { kind: 'post-changed-meanwhile', field: 'text' },
  { kind: 'post-withdrawn' },
  { kind: 'post-published-already' },
  { kind: 'post-not-published' },
  { kind: 'picture-missing', field: 'text', no: 2, pictures: 0 },
  { kind: 'picture-missing', field: 'text', no: 2, pictures: 1 },
  { kind: 'alt-missing', field: 'files.0.alt' },
]

describe.each(['ko', 'en'] as const)('in %s', (lang) => {
  it.each(refusals)('a refusal says what to do: $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.\s*$/u)
    expect(explain(refusal, lang)).not.toMatch(/undefined|null|NaN/)
  })

  it('says nothing of what is not its own', () => expect(explain({ kind: 'no-such-kind' }, lang)).toBeNull())
})

it('counts the pictures that there are', () => {
  expect(explain({ kind: 'picture-missing', no: 2, pictures: 1 } as never, 'ko')).toContain('1장')
  expect(explain({ kind: 'picture-missing', no: 2, pictures: 0 } as never, 'ko')).toContain('붙인 사진이 없습니다')
})
