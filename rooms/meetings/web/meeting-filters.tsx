import type { Lang } from '#kit/korean-text.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { meetingSorts } from '../contract.ts'
import { meetingKinds } from '../core/meeting.ts'
import { words } from '../core/messages.ts'
import type { MeetingListQuery } from './meeting-list-query.ts'

interface MeetingFiltersProps {
  readonly filter: MeetingListQuery
  readonly years: readonly number[]
  readonly bodyNames: ReadonlyMap<BodyId, string>
  readonly home: string
  readonly lang: Lang
}

/** What the list of meetings can be narrowed to, and its order. */
export function MeetingFilters({ filter, years, bodyNames, home, lang }: MeetingFiltersProps) {
  const t = words(lang)
  return (
    <FilterBar
      action={`${home}/meetings`}
      filters={[
        {
          kind: 'select',
          name: 'year',
          label: t.year,
          value: String(filter.year ?? ''),
          options: [{ value: '', label: t.allYears }, ...years.map((year) => ({ value: `${year}`, label: `${year}` }))],
        },
        {
          kind: 'select',
          name: 'body',
          label: t.body,
          value: filter.bodyId ?? '',
          options: [{ value: '', label: t.allBodies }, ...[...bodyNames].map(([value, label]) => ({ value, label }))],
        },
        {
          kind: 'select',
          name: 'kind',
          label: t.kind,
          value: filter.kind ?? '',
          options: [
            { value: '', label: t.allKinds },
            ...meetingKinds.map((value) => ({ value, label: t.kinds[value] })),
          ],
        },
        {
          kind: 'select',
          name: 'sort',
          label: t.sort,
          value: filter.sort ?? 'newest',
          options: meetingSorts.map((value) => ({ value, label: t.sorts[value] })),
        },
        { kind: 'search', name: 'q', label: t.search, value: filter.q ?? '' },
      ]}
    />
  )
}
