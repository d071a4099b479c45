import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { sumWon } from '#kit/won.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { listBalances } from '../contract.ts'
import { words } from '../core/messages.ts'
import { mayRecordSubsidy, maySeeSubsidies } from '../core/permissions.ts'
import { StageBadge } from './stage-badge.tsx'

/** Every subsidy with how far it has come: what was granted, came, was spent, and is still to return. */
export const subsidiesPage = page({
  path: '/subsidies',
  shared: true,
  permission: maySeeSubsidies,
  async render({ ask, actor, lang, query }) {
    const fiscalYear = FiscalYear.safeParse(Number(query['year'])).data
    const asked = await askAll(ask, { listed: question(listBalances, { fiscalYear }) })
    if (!asked.ok) return asked
    const { rows, years } = asked.value.listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    const total = (key: 'paid' | 'spent' | 'left') => sumWon(rows.map(({ balance }) => balance[key]))
    const decided = sumWon(rows.flatMap(({ balance }) => balance.decided ?? []))
    return (
      <Frame title={t.subsidiesTitle} crumbs={[]} lead={t.subsidiesLead}>
        <StatRow>
          <Stat label={t.totals.decided} value={thousand(decided, lang)} unit={t.thousandUnit} />
          <Stat label={t.totals.paid} value={thousand(total('paid'), lang)} unit={t.thousandUnit} />
          <Stat label={t.totals.spent} value={thousand(total('spent'), lang)} unit={t.thousandUnit} />
          <Stat label={t.totals.left} value={thousand(total('left'), lang)} unit={t.thousandUnit} />
        </StatRow>
        <FilterBar
          action={`${home}/subsidies`}
          filters={[
            {
              kind: 'select',
              name: 'year',
              label: t.year,
              value: fiscalYear === undefined ? '' : String(fiscalYear),
              options: [
                { value: '', label: t.allYears },
                ...years.map((year) => ({ value: String(year), label: t.yearName(year) })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.subsidiesCaption}
          unit={t.thousandUnit}
          rows={rows}
          empty={t.noSubsidies}
          stack
          columns={[
            { key: 'year', header: t.year, cell: ({ subsidy }) => subsidy.fiscalYear },
            {
              key: 'name',
              header: t.name,
              rowHeader: true,
              cell: ({ subsidy }) => <a href={`${home}/subsidies/${subsidy.id}`}>{subsidy.name}</a>,
            },
            { key: 'granter', header: t.granter, cell: ({ subsidy }) => subsidy.granter },
            { key: 'source', header: t.source, cell: ({ subsidy }) => budgetWords(lang).sources[subsidy.source] },
            { key: 'stage', header: t.stage, cell: ({ balance }) => <StageBadge balance={balance} lang={lang} /> },
            ...(['decided', 'paid', 'spent', 'toReturn', 'left'] as const).map((key) => ({
              key,
              header: t.balanceRows[key],
              align: 'number' as const,
              inUnit: true,
              cell: ({ balance }: (typeof rows)[number]) => thousand(balance[key], lang),
            })),
            { key: 'findings', header: t.findingCount, align: 'number', cell: (row) => row.findings },
          ]}
        />
        <LinkRow
          label={t.links}
          links={[
            ...(permits(mayRecordSubsidy, actor)
              ? [{ href: `${home}/subsidies/new`, label: t.newTitle, main: true }]
              : []),
            { href: `${home}/plans`, label: t.plans },
            { href: `${home}/api/subsidies/list-balances`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
