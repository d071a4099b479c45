import { dateInSeoul, type Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Dong } from '#rooms/organization/core/dong.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { proposalSorts } from '../contract.ts'
import { words } from '../core/messages.ts'
import { categories, tracks } from '../core/proposal.ts'
import { Standing } from '../core/proposal-line.ts'
import type { ProposalListQuery } from './proposal-list-query.ts'

const firstYear = 2019

interface FiltersProps {
  readonly action: string
  readonly wish: ProposalListQuery
  readonly dongs: readonly Dong[]
  readonly now: Instant
  readonly lang: Lang
  /** Whether what is found stands in an order. */
  readonly sorts: boolean
}

/** What proposals are found by, the same for their list and their map. */
export function ProposalFilters({ action, wish, dongs, now, lang, sorts }: FiltersProps) {
  const t = words(lang)
  const all = { value: '', label: t.all }
  const thisYear = Number(dateInSeoul(now).slice(0, 4))
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, at) => String(thisYear - at))
  const select = (
    name: string,
    label: string,
    value: string | undefined,
    options: readonly { value: string; label: string }[],
  ) => ({ kind: 'select', name, label, value: value ?? '', options: [all, ...options] }) as const
  const sort = {
    ...({ kind: 'select', name: 'sort', label: t.sort, value: wish.sort ?? 'newest' } as const),
    options: proposalSorts.map((value) => ({ value, label: t.sorts[value] })),
  }
  return (
    <FilterBar
      folds
      action={action}
      filters={[
        { kind: 'search', name: 'q', label: t.search, value: wish.q ?? '' },
        select(
          'standing',
          t.standing,
          wish.standing,
          Standing.options.map((value) => ({ value, label: t.standings[value] })),
        ),
        select(
          'track',
          t.track,
          wish.track,
          tracks.map((value) => ({ value, label: t.tracks[value] })),
        ),
        select(
          'category',
          t.category,
          wish.category,
          categories.map((value) => ({ value, label: t.categories[value] })),
        ),
        select(
          'dong',
          t.dong,
          wish.dongId,
          dongs.map(({ id, name }) => ({ value: id, label: name })),
        ),
        select(
          'year',
          t.year,
          wish.year === undefined ? '' : String(wish.year),
          years.map((value) => ({ value, label: value })),
        ),
        ...(sorts ? [sort] : []),
      ]}
    />
  )
}
