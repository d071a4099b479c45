import { describe, expect, it } from 'vitest'
import { argue, mostReplies, reply } from './argument.ts'

describe('argue', () => {
  it('is for proposals that are under way, where the district takes arguments', () => {
    expect(argue({ state: 'supporting' }, false)).toMatchObject({ refusal: { kind: 'arguments-not-taken' } })
    for (const state of ['supporting', 'received', 'under-review'] as const)
      expect(argue({ state }, true).ok).toBe(true)
    expect(argue({ state: 'answered' }, true)).toMatchObject({
      refusal: { kind: 'arguments-ended', state: 'answered' },
    })
  })
})

describe('reply', () => {
  it('is given to an argument that is shown, and to no reply', () => {
    expect(reply({ replyTo: null, hiddenReason: null }, mostReplies - 1).ok).toBe(true)
    expect(reply({ replyTo: null, hiddenReason: null }, mostReplies)).toEqual({
      ...{ ok: false, refusal: { kind: 'too-many-replies', most: 50 } },
    })
    expect(reply({ replyTo: 3, hiddenReason: null }, 0)).toMatchObject({ refusal: { kind: 'reply-to-reply' } })
    expect(reply({ replyTo: null, hiddenReason: '욕설' }, 0)).toMatchObject({ refusal: { kind: 'argument-not-found' } })
    expect(reply(null, 0)).toMatchObject({ refusal: { kind: 'argument-not-found' } })
  })
})
