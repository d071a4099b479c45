import { describe, expect, it } from 'vitest'
import type { Instant } from '#kit/korean-date.ts'
import { beginPost, changePost, PostId, publishPost, type ReadPost, withdrawPost } from './post.ts'

const [monday, tuesday] = ['2021-03-01T00:00:00.000Z', '2021-03-02T00:00:00.000Z'] as [Instant, Instant]
const written: ReadPost = {
  ...{ kind: 'story', title: '하천', summary: '', text: '글', opening: '글', happenedOn: null, pinnedUntil: null },
}
const draft = beginPost(PostId.parse('post-1'), written)
const value = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error('refused')
  return result.value
}

describe('a post', () => {
  it('begins as a draft, is changed by who has seen it as it stands, and published once', () => {
    const changed = value(changePost(draft, 1, { ...written, title: '안양천' }, monday))
    expect(changed).toMatchObject({ state: 'draft', version: 2, title: '안양천', changedAt: null })
    expect(changePost(changed, 1, written, monday)).toEqual({
      ...{ ok: false, refusal: { kind: 'post-changed-meanwhile', field: 'text' } },
    })
    const published = value(publishPost(changed, monday))
    expect(published).toMatchObject({ state: 'published', version: 3, publishedAt: monday })
    expect(publishPost(published, tuesday)).toMatchObject({ refusal: { kind: 'post-published-already' } })
    expect(value(changePost(published, 3, written, tuesday))).toMatchObject({ changedAt: tuesday, publishedAt: monday })
  })

  it('is withdrawn for a reason, is not changed then, and keeps its first day when it comes back', () => {
    expect(withdrawPost(draft, '까닭')).toMatchObject({ refusal: { kind: 'post-not-published' } })
    const gone = value(withdrawPost(value(publishPost(draft, monday)), '날짜가 틀림'))
    expect(gone).toMatchObject({ state: 'withdrawn', withdrawnReason: '날짜가 틀림' })
    expect(changePost(gone, gone.version, written, tuesday)).toMatchObject({ refusal: { kind: 'post-withdrawn' } })
    expect(value(publishPost(gone, tuesday))).toMatchObject({
      ...{ state: 'published', publishedAt: monday, withdrawnReason: null },
    })
  })
})
