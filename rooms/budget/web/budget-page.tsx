import { askAll, page, question } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { formatWon } from '#kit/won.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { seeBudget, seeYears } from '../contract.ts'
import { budgetPageWords } from '../core/messages-budget.ts'
import { maySeeBudget } from '../core/permissions.ts'
import { budgetSheets } from './budget-sheets.ts'
import { NatureTable, ObjectTable, SourceTable, YearTable } from './budget-tables.tsx'

/** The whole district's budget of a year: by nature, by object and by source; and by source over the years. */
export const budgetPage = page({
  path: '/budget',
  shared: true,
  permission: maySeeBudget,
  async render({ ask, actor, lang, query }) {
    const years = await ask(seeYears, {})
    if (!years.ok) return years
    const t = budgetPageWords(lang)
    const home = `/${actor.districtId}`
    const known = years.value.years
    const chosen = known.find((year) => `${year.fiscalYear}` === query['year']) ?? known[0]
    if (chosen === undefined) {
      return (
        <Frame title={t.title} lead={t.lead} crumbs={[]}>
          <EmptyState text={t.none} action={{ href: `${home}/accounts-table`, label: t.accounts }} />
        </Frame>
      )
    }
    const { fiscalYear } = chosen
    const asked = await askAll(ask, { seen: question(seeBudget, { fiscalYear }) })
    if (!asked.ok) return asked
    const { budget } = asked.value.seen
    const { format } = query
    if (format === 'xlsx' || format === 'csv') {
      const sheets = budgetSheets(budget, known, lang)
      return writtenFile(ask, writeSpreadsheet, { format, fileName: `${t.title} ${t.yearOf(fiscalYear)}`, sheets })
    }
    const address = `${home}/budget?year=${fiscalYear}`
    return (
      <Frame title={t.title} lead={t.lead} crumbs={[]}>
        <FilterBar
          action={`${home}/budget`}
          filters={[
            {
              kind: 'select',
              name: 'year',
              label: t.year,
              value: `${fiscalYear}`,
              options: known.map((year) => ({ value: `${year.fiscalYear}`, label: t.yearOf(year.fiscalYear) })),
            },
          ]}
        />
        <StatRow>
          <Stat label={t.total} value={formatWon(budget.total, 'thousand', lang)} unit={t.unit} />
          <Stat label={t.projects} value={`${budget.byProject.length}`} unit={t.countUnit} />
          <Stat label={t.lines} value={`${budget.lines}`} unit={t.countUnit} />
        </StatRow>
        {budget.adjusted !== 0 && <Notice kind="info" title={t.adjusted(formatWon(budget.adjusted, 'won', lang))} />}
        <LinkRow
          label={t.links}
          links={[
            { href: `${home}/accounts-table?year=${fiscalYear}`, label: t.accounts },
            { href: `${address}&format=xlsx`, label: t.xlsx },
            { href: `${address}&format=csv`, label: t.csv },
          ]}
        />
        <Section title={t.byNature} id="by-nature">
          <NatureTable budget={budget} lang={lang} />
        </Section>
        <Section title={t.byObject} id="by-object">
          <ObjectTable budget={budget} lang={lang} />
        </Section>
        <Section title={t.bySource} id="by-source">
          <SourceTable budget={budget} lang={lang} />
        </Section>
        <Section title={t.byYear} id="by-year">
          <YearTable years={known} lang={lang} />
        </Section>
      </Frame>
    )
  },
})
