import type { DistrictId } from '#kit/id.ts'

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
}
