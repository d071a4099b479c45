import type { ReplyOf } from '#kit/contract.ts'
import { formatDate, formatPeriod, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { seeBody } from '#rooms/organization/contract.ts'
import { words } from '#rooms/organization/core/messages.ts'
import type { Tenure } from '#rooms/organization/core/seat.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Section } from '#ui/section.tsx'

interface BodySeatsProps {
  readonly seats: ReplyOf<typeof seeBody>['seats']
  readonly on: LocalDate
  readonly home: string
  readonly lang: Lang
}

/** The seats of a body with the term that holds on a day and the others; whose seat it is, is not told. */
export function BodySeats({ seats, on, home, lang }: BodySeatsProps) {
  const t = words(lang)
  return (
    <Section title={t.seats} id="seats">
      <DataTable
        caption={`${t.seatsCaption} (${formatDate(on, lang)})`}
        rows={seats}
        empty={t.noSeats}
        stack
        columns={[
          {
            key: 'label',
            header: t.seatLabel,
            rowHeader: true,
            cell: ({ seat }) => <a href={`${home}/history/seat/${seat.id}`}>{seat.label}</a>,
          },
          { key: 'kind', header: t.seatKind, cell: ({ seat }) => t.seatKinds[seat.kind] },
          {
            key: 'term',
            header: t.termNow,
            cell: ({ held }) => (held === null ? <Badge kind="warning">{t.vacant}</Badge> : termText(held, lang)),
          },
          {
            key: 'renewals',
            header: t.renewals,
            align: 'number',
            cell: ({ held }) => (held === null ? '-' : held.renewals),
          },
          {
            key: 'others',
            header: t.pastTerms,
            cell: ({ tenures, held }) =>
              tenures
                .filter((tenure) => !sameTenure(tenure, held))
                .map((tenure) => termText(tenure, lang))
                .join(', ') || '-',
          },
        ]}
      />
    </Section>
  )
}

const sameTenure = (a: Tenure, b: Tenure | null): boolean =>
  b !== null && a.from === b.from && a.to === b.to && a.vacatedOn === b.vacatedOn

function termText({ from, to, vacatedOn }: Tenure, lang: Lang): string {
  const t = words(lang)
  const period = formatPeriod({ from, to, precision: 'day' }, lang)
  const open = to === null ? ` (${t.whileInPost})` : ''
  return vacatedOn === null ? `${period}${open}` : `${period} (${t.vacatedOn(formatDate(vacatedOn, lang))})`
}
