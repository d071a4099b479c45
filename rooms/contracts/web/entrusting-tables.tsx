import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import type { EntrustingView, seeEntrusting } from '../contract-entrusting.ts'
import { entrustingWords } from '../core/messages-entrusting-pages.ts'
import { pageWords } from '../core/messages-pages.ts'

type Entry = ReplyOf<typeof seeEntrusting>['entries'][number]

/** What was agreed, paid and settled each year. */
export function EntrustedYears({ years, lang }: { readonly years: EntrustingView['years']; readonly lang: Lang }) {
  const t = entrustingWords(lang)
  const won = (amount: Won | undefined) => (amount === undefined ? '-' : formatWon(amount, 'won', lang))
  const money = { align: 'number' as const, inUnit: true }
  return (
    <DataTable
      caption={t.yearsCaption}
      unit={t.won}
      rows={years}
      empty={pageWords(lang).noEntries}
      stack
      columns={[
        { key: 'year', header: t.year, rowHeader: true, cell: ({ year }) => t.yearName(year) },
        { key: 'agreed', header: t.agreed, ...money, cell: ({ agreed }) => won(agreed) },
        { key: 'paid', header: t.paid, ...money, cell: ({ paid }) => won(paid) },
        { key: 'open', header: t.open, ...money, cell: ({ open }) => won(open) },
        { key: 'used', header: t.used, ...money, cell: ({ settled }) => won(settled?.used) },
        { key: 'returned', header: t.returned, ...money, cell: ({ settled }) => won(settled?.returned) },
        {
          ...{ key: 'settledOn', header: t.settledOn },
          cell: ({ settled }) => (settled === null ? '-' : formatDate(settled.on, lang)),
        },
      ]}
    />
  )
}

/** What an entry is called: 위탁금 지급, 지도점검. */
export const entrustedName = ({ event }: Pick<Entry, 'event'>, lang: Lang): string => {
  const t = entrustingWords(lang)
  return event === null ? pageWords(lang).cancelling : t[event.kind]
}

/** What an entry tells beside its name. */
export function entrustedDetails({ event, cancels, reason }: Entry, entries: readonly Entry[], lang: Lang): string {
  const t = entrustingWords(lang)
  const won = (amount: Won) => `${formatWon(amount, 'won', lang)}${lang === 'ko' ? '' : ' '}${t.won}`
  if (event === null)
    return `${pageWords(lang).cancellation(entries.find(({ id }) => id === cancels)?.no ?? 0)} ${reason}`
  const told =
    event.kind === 'guidance'
      ? [t.guidanceResults[event.result], event.what]
      : event.kind === 'review'
        ? [t.reviewResults[event.result], event.what]
        : [t.yearName(event.year), won(event.kind === 'payment' ? event.amount : event.used), event.document]
  return told.filter((part) => part !== null).join(' · ')
}
