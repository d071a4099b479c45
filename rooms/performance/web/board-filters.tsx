import type { ReplyOf } from '#kit/contract.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { usePage } from '#ui/page-context.ts'
import type { seeBoard } from '../contract.ts'
import { type BoardState, boardSorts, boardStates, type RedKind, redKinds } from '../core/board.ts'
import { boardWords } from '../core/messages-board.ts'

interface Wish {
  readonly department: string
  readonly subcommittee: string
  readonly state?: BoardState | undefined
  readonly red?: RedKind | undefined
  readonly q: string
  readonly sort: (typeof boardSorts)[number]
}

/** By what the board's projects are picked and ordered. */
export function BoardFilters({
  action,
  board,
  wish,
}: {
  readonly action: string
  readonly board: ReplyOf<typeof seeBoard>
  readonly wish: Wish
}) {
  const t = boardWords(usePage().lang)
  const named = (all: string, names: readonly string[]) => [
    { value: '', label: all },
    ...names.map((name) => ({ value: name, label: name })),
  ]
  const select = { kind: 'select' } as const
  return (
    <FilterBar
      action={action}
      folds
      filters={[
        { kind: 'search', name: 'q', label: t.search, value: wish.q },
        {
          ...{ ...select, name: 'year', label: t.year, value: String(board.fiscalYear ?? '') },
          options: board.years.map((year) => ({ value: String(year), label: String(year) })),
        },
        {
          ...{ ...select, name: 'department', label: t.department, value: wish.department },
          options: named(
            t.allDepartments,
            board.byDepartment.map(({ name }) => name),
          ),
        },
        {
          ...{ ...select, name: 'subcommittee', label: t.subcommittee, value: wish.subcommittee },
          options: named(t.allSubcommittees, board.bySubcommittee),
        },
        {
          ...{ ...select, name: 'state', label: t.state, value: wish.state ?? '' },
          options: [
            { value: '', label: t.allStates },
            ...boardStates.map((value) => ({ value, label: t.boardStates[value] })),
          ],
        },
        {
          ...{ ...select, name: 'red', label: t.red, value: wish.red ?? '' },
          options: [{ value: '', label: t.allRed }, ...redKinds.map((value) => ({ value, label: t.reds[value] }))],
        },
        {
          ...{ ...select, name: 'sort', label: t.sort, value: wish.sort },
          options: boardSorts.map((value) => ({ value, label: t.sorts[value] })),
        },
      ]}
    />
  )
}
