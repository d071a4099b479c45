import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import type { ApplicationView } from '../core/grant-views.ts'
import { pageWords } from '../core/messages-pages.ts'

interface ApplicationTableProps {
  readonly applications: readonly (ApplicationView & { readonly call?: string })[]
  readonly home: string
  readonly empty: string
  /** Whether whoever looks may open each of them. */
  readonly opens: boolean
  readonly decided: boolean
}

/** Applications with their place in the result, in the order of it. */
export function ApplicationTable({ applications, home, empty, opens, decided }: ApplicationTableProps) {
  const { lang } = usePage()
  const t = pageWords(lang)
  const hasScores = applications.some(({ mean }) => mean !== null)
  const resultOf = ({ withdrawn, placed }: ApplicationView): string => {
    if (withdrawn) return t.withdrawn
    if (placed === null) return decided ? t.notChosen : '–'
    return placed.as === 'chosen' ? t.chosen(placed.place) : t.reserve(placed.place)
  }
  const order = ({ placed }: ApplicationView): number =>
    placed === null ? 100_000 : placed.place + (placed.as === 'chosen' ? 0 : 50_000)
  return (
    <DataTable
      caption={t.applicationsCaption(applications.length)}
      rows={applications.toSorted((a, b) => order(a) - order(b))}
      empty={empty}
      stack
      columns={[
        {
          ...{ key: 'applicant', header: t.applicant, rowHeader: true },
          cell: (one) =>
            opens || one.own ? <a href={`${home}/grants/applications/${one.id}`}>{one.applicant}</a> : one.applicant,
        },
        ...(applications.some(({ call }) => call !== undefined)
          ? [{ key: 'call', header: t.callName, cell: (one: { readonly call?: string }) => one.call ?? '' }]
          : []),
        { key: 'title', header: t.applicationTitle, cell: (one) => one.title },
        { key: 'asked', header: t.asked, align: 'number', cell: (one) => formatWon(one.asked, 'won', lang) },
        { key: 'appliedOn', header: t.cameOn, cell: (one) => formatDate(one.appliedOn, lang) },
        ...(hasScores
          ? [
              {
                ...{ key: 'mean', header: t.score, align: 'number' as const },
                cell: ({ mean }: ApplicationView) => mean ?? '–',
              },
              {
                ...{ key: 'rank', header: t.rank, align: 'number' as const },
                cell: ({ rank, tied }: ApplicationView) =>
                  rank === null ? '–' : tied ? `${rank} (${t.tied})` : `${rank}`,
              },
            ]
          : []),
        { key: 'result', header: t.result, cell: resultOf },
        {
          ...{ key: 'granted', header: t.granted, align: 'number' },
          cell: ({ granted }) => (granted === null ? '–' : formatWon(granted, 'won', lang)),
        },
        { key: 'state', header: t.state, cell: ({ state }) => (state === null ? '–' : t.states[state]) },
      ]}
    />
  )
}
