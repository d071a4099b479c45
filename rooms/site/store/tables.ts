import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { PostId, PostKind, PostState } from '../core/post.ts'

export type SiteTables = {
  search_entry: {
    district_id: DistrictId
    kind: string
    id: string
    title: string
    text: string
    path: string
    jamo: string
    initials: string
  }
  post: {
    district_id: DistrictId
    post_id: PostId
    kind: PostKind
    title: string
    summary: string
    text: string
    opening: string
    happened_on: LocalDate | null
    pinned_until: LocalDate | null
    state: PostState
    version: number
    published_at: Instant | null
    changed_at: Instant | null
    withdrawn_reason: string | null
  }
}
