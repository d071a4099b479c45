import { expect, it } from 'vitest'
import { resolveComment, SheetComment } from './sheet-comment.ts'

const at = '2021-03-02T01:00:00.000Z'
const open = SheetComment.parse({
  ...{ id: 'c1', projectId: 'p1', field: 'title', text: '이름', role: 'secretariat', department: null },
  ...{ writtenAt: at, resolved: null },
})

it('a comment is resolved once, and opened again', () => {
  const resolved = { at: open.writtenAt, role: 'secretariat' } as const
  const done = resolveComment(open, resolved)
  expect(done).toMatchObject({ value: { resolved } })
  expect(done.ok && resolveComment(done.value, resolved)).toMatchObject({
    refusal: { kind: 'comment-resolved-already' },
  })
  expect(done.ok && resolveComment(done.value, null)).toMatchObject({ value: { resolved: null } })
  expect(resolveComment(open, null)).toMatchObject({ refusal: { kind: 'comment-open-already' } })
})
