import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import { Amount } from '#ui/amount.tsx'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { yearIn } from '#ui/year-in.ts'
import { listBills } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepBills, maySeeAppropriations } from '../core/permissions.ts'
import { OpenBill } from './open-bill.tsx'

type Listed = ReplyOf<typeof listBills>['bills'][number]

/** The budget bills of all years with how far they have come. */
export const billsPage = page({
  path: '/budget-bills',
  permission: maySeeAppropriations,
  async render({ ask, actor, lang, query }) {
    const year = yearIn(query['year'])
    const asked = await ask(listBills, year === null ? {} : { fiscalYear: year })
    if (!asked.ok) return asked
    const { bills, years } = asked.value
    const [t, p] = [words(lang), pageWords(lang)]
    const home = `/${actor.districtId}`
    const shown = bills.filter(({ bill }) => bill.fiscalYear === bills[0]?.bill.fiscalYear)
    const latest = shown.findLast(({ confirmedOn }) => confirmedOn !== null)
    const stageOf = ({ stages, undecided }: Listed): string => {
      const last = stages.at(-1)
      if (undecided) return p.undecidedStage
      return last === undefined ? p.noStage : p.stageOn(t.stages[last.stage], formatDate(last.on, lang))
    }
    return (
      <Frame title={p.billsTitle} crumbs={[]} lead={p.billsLead}>
        {latest !== undefined && (
          <StatRow>
            <Stat
              label={latest.bill.name}
              value={thousand(latest.reconciliation.last, lang)}
              unit={p.unit}
              href={`${home}/budget-bills/${latest.bill.id}`}
            />
            <Stat label={p.cuts} value={thousand(latest.reconciliation.cuts, lang)} unit={p.unit} />
            <Stat label={p.increases} value={thousand(latest.reconciliation.increases, lang)} unit={p.unit} />
          </StatRow>
        )}
        {years.length > 0 && (
          <FilterBar
            action={`${home}/budget-bills`}
            filters={[
              {
                kind: 'select',
                name: 'year',
                label: p.year,
                value: year === null ? '' : String(year),
                options: [
                  { value: '', label: p.allYears },
                  ...years.map((one) => ({ value: String(one), label: p.fiscalYear(one) })),
                ],
              },
            ]}
          />
        )}
        {permits(mayKeepBills, actor) && <OpenBill last={shown.at(-1)} home={home} lang={lang} />}
        <DataTable
          caption={p.billsCaption}
          rows={bills}
          empty={p.noBills}
          unit={p.unit}
          stack
          columns={[
            {
              key: 'name',
              header: p.bill,
              rowHeader: true,
              cell: ({ bill }) => <a href={`${home}/budget-bills/${bill.id}`}>{bill.name}</a>,
            },
            { key: 'year', header: p.year, cell: ({ bill }) => p.fiscalYear(bill.fiscalYear) },
            {
              key: 'stage',
              header: p.lastStage,
              cell: (row) => (
                <>
                  <Badge kind={row.confirmedOn === null ? 'progress' : 'success'}>{stageOf(row)}</Badge>{' '}
                  {row.cutsWithoutReason > 0 && <Badge kind="error">{p.missingReasons(row.cutsWithoutReason)}</Badge>}
                </>
              ),
            },
            ...(['base', 'requested', 'cuts', 'increases', 'confirmed'] as const).map((key) => ({
              key,
              header: p[key],
              align: 'number' as const,
              inUnit: true,
              cell: (row: Listed) => {
                const amount = amountsOf(row)[key]
                if (amount !== null) return <Amount won={amount} lang={lang} />
                return row.undecided ? '–' : p.notConfirmed
              },
            })),
          ]}
        />
        <LinkRow
          label={p.links}
          links={[
            { href: `${home}/budget-movements`, label: p.currentBudget },
            { href: `${home}/execution`, label: p.execution },
            { href: `${home}/api/appropriations/list-bills`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})

/** What is known of a bill in won; null where it is not told yet, or not confirmed. */
const amountsOf = ({ base, reconciliation, undecided, confirmedOn }: Listed) => ({
  base,
  requested: undecided ? null : reconciliation.requested,
  cuts: undecided ? null : reconciliation.cuts,
  increases: undecided ? null : reconciliation.increases,
  confirmed: confirmedOn === null ? null : reconciliation.last,
})
