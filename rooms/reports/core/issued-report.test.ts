import { describe, expect, it } from 'vitest'
import { nextVersion } from './issued-report.ts'

describe('the version of a paper', () => {
  it('is the first where none was issued, whatever the reason', () => {
    expect(nextVersion(null, 'a', null)).toEqual({ ok: true, value: 1 })
  })
  it('is the next one with a reason, where the document says something else', () => {
    expect(nextVersion({ version: 3, hash: 'a' }, 'b', '금액을 고침')).toEqual({ ok: true, value: 4 })
  })
  it('is none where nothing changed, or no reason is given', () => {
    expect(nextVersion({ version: 3, hash: 'a' }, 'a', '그냥')).toMatchObject({
      refusal: { kind: 'nothing-changed', version: 3 },
    })
    expect(nextVersion({ version: 3, hash: 'a' }, 'b', null)).toMatchObject({
      refusal: { kind: 'reason-for-new-version', field: 'reason', version: 3 },
    })
  })
})
