import { DistrictId } from '#kit/id.ts'
import { type Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { type Post, PostId } from '../core/post.ts'
import * as queries from './post-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = PostId.parse('post-1')
const post: Post = {
  ...{ id, kind: 'story', title: '하천', summary: '', text: '글', opening: '글' },
  ...{ happenedOn: localDate('2020-05-01'), pinnedUntil: null, state: 'published', version: 2 },
  ...{ publishedAt: '2020-06-01T00:00:00.000Z' as Instant, changedAt: null, withdrawnReason: null },
}
const page = { today: localDate('2020-06-02'), from: 0, size: 12 }

goldenSql(import.meta.url, queries, {
  insertPost: [district, post],
  updatePost: [district, post],
  findPost: [district, id],
  holdPost: [district, id],
  listPosts: {
    all: [district, { kind: null, state: 'published', q: '' }, page],
    some: [district, { kind: 'story', state: 'draft', q: '100%' }, page],
  },
  countPosts: [district, { kind: 'story', state: 'published', q: '하천' }],
})
