import type { AccountId } from '#kit/id.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { usePage } from '#ui/page-context.ts'
import { teamsIn } from '../core/messages-teams.ts'
import type { StandIn } from '../core/stand-in.ts'

interface StandInTableProps {
  readonly caption: string
  readonly standIns: readonly StandIn[]
  readonly empty: string
  readonly nameOf: (accountId: AccountId) => string
  /** Whether a button ends each, from today. */
  readonly ends: boolean
}

/** Who is away, who stands in, and when. */
export function StandInTable({ caption, standIns, empty, nameOf, ends }: StandInTableProps) {
  const { lang, district } = usePage()
  const s = teamsIn(lang)
  return (
    <DataTable
      caption={caption}
      rows={standIns}
      empty={empty}
      stack
      columns={[
        { key: 'absent', header: s.absent, rowHeader: true, cell: ({ absentId }) => nameOf(absentId) },
        { key: 'substitute', header: s.substitute, cell: ({ substituteId }) => nameOf(substituteId) },
        {
          key: 'days',
          header: s.awayDays,
          cell: ({ from, until }) => formatPeriod({ from, to: until, precision: 'day' }, lang),
        },
        ...(ends
          ? [
              {
                key: 'end',
                header: s.backToday,
                cell: ({ id }: StandIn) => (
                  <Form action={`/${district.id}/do/organization/end-stand-in`}>
                    <HiddenField name="standInId" value={id} />
                    <SubmitButton kind="secondary">{s.backToday}</SubmitButton>
                  </Form>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
