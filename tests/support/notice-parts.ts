import type { NoticeParts } from '#rooms/notices/server/notice-parts.ts'

/** The room of notices with nobody to tell and nothing to tell of. */
export const noticePartsForTest: NoticeParts = {
  shown: null,
  tells: () => new Map(),
  people: { holdersOf: async () => [], standing: async () => [], addressOf: async () => null },
  namesOf: async () => [],
  dueSoon: [],
}
