import type { Room } from '#kernel/house.ts'
import { type FindingSource, listFindingsWith } from './list-findings.ts'
import { searchHandler } from './search.ts'

/** The room as it is mounted, with the findings of the rooms above it. */
export const siteRoom = (findings: readonly FindingSource[]): Room => ({
  name: 'site',
  title: { ko: '누리집', en: 'Site' },
  handlers: [searchHandler, listFindingsWith(findings)],
  explain: () => null,
})
