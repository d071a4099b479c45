import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { permits } from '#kit/actor.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, RadioGroup, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { listAccounts, listProgrammes, listYears, setLineRounding } from '../contract.ts'
import type { Account } from '../core/account.ts'
import { lineRoundings } from '../core/line-rounding.ts'
import { words } from '../core/messages.ts'
import { accountWords } from '../core/messages-accounts.ts'
import { levelNames } from '../core/messages-refusals.ts'
import { mayDeclareAccounts, maySeeBudget, maySetLineRounding } from '../core/permissions.ts'

/** Whether an account is one that is looked for: by any of its names, or its code. */
const matches = (account: Account, wanted: string): boolean =>
  wanted === '' ||
  [account.name, account.compilationItem, account.code ?? '', ...account.aliases].some((name) =>
    normaliseName(name).includes(normaliseName(wanted)),
  )

/** The accounts and the programmes of a fiscal year. */
export const accountsPage = page({
  path: '/accounts-table',
  permission: maySeeBudget,
  async render({ ask, actor, lang, query, form }) {
    const years = await ask(listYears, {})
    if (!years.ok) return years
    const { years: known, rounding } = years.value
    const [t, b] = [accountWords(lang), words(lang)]
    const home = `/${actor.districtId}`
    const chosen = known.find((year) => `${year.fiscalYear}` === query['year']) ?? known[0]
    const may = permits(mayDeclareAccounts, actor)
    const manage = may
      ? [
          { href: `${home}/accounts-table/import`, label: t.import, main: true },
          { href: `${home}/accounts-table/carry`, label: t.carry },
        ]
      : []
    if (chosen === undefined) {
      return (
        <Frame title={t.title} lead={t.lead} crumbs={[]}>
          <EmptyState text={t.none} />
          <LinkRow label={t.links} links={manage} />
        </Frame>
      )
    }
    const { fiscalYear } = chosen
    const listed = await ask(listAccounts, { fiscalYear })
    if (!listed.ok) return listed
    const { format } = query
    if (format === 'xlsx' || format === 'csv') {
      return writtenFile(ask, writeSpreadsheet, {
        format,
        fileName: `${t.title} ${t.yearOf(fiscalYear)}`,
        sheets: [
          {
            name: t.yearOf(fiscalYear),
            title: null,
            unit: null,
            columns: [t.compilationItem, t.name, t.code, t.nature, t.aliases].map((label) => ({
              label,
              kind: 'text' as const,
            })),
            rows: listed.value.accounts.map((account) => [
              account.compilationItem,
              account.name,
              account.code,
              b.natures[account.nature],
              account.aliases.join(', '),
            ]),
          },
        ],
      })
    }
    const tree = await ask(listProgrammes, { fiscalYear })
    if (!tree.ok) return tree
    const { programmes, placements } = tree.value
    const wanted = query['q'] ?? ''
    const address = `${home}/accounts-table`
    const own = form?.command === setLineRounding.name ? form : null
    return (
      <Frame title={t.title} lead={t.lead} crumbs={[]}>
        <FilterBar
          action={address}
          filters={[
            {
              kind: 'select',
              name: 'year',
              label: t.year,
              value: `${fiscalYear}`,
              options: known.map((year) => ({ value: `${year.fiscalYear}`, label: t.yearOf(year.fiscalYear) })),
            },
            { kind: 'search', name: 'q', label: t.search, value: wanted },
          ]}
        />
        <StatRow>
          <Stat label={t.accounts} value={`${chosen.accounts}`} />
          <Stat label={t.programmes} value={`${chosen.programmes}`} />
          <Stat label={t.lines} value={`${chosen.lines}`} />
        </StatRow>
        <LinkRow
          label={t.links}
          links={[
            ...manage,
            { href: `${home}/budget?year=${fiscalYear}`, label: t.budget },
            { href: `${address}?year=${fiscalYear}&format=xlsx`, label: t.xlsx },
            { href: `${address}?year=${fiscalYear}&format=csv`, label: t.csv },
          ]}
        />
        <Section title={t.accounts} id="accounts">
          <DataTable
            caption={t.accountsCaption(fiscalYear)}
            rows={listed.value.accounts.filter((account) => matches(account, wanted))}
            empty={t.noneFound}
            stack
            columns={[
              { key: 'item', header: t.compilationItem, cell: (account) => account.compilationItem },
              { key: 'name', header: t.name, rowHeader: true, cell: (account) => account.name },
              { key: 'code', header: t.code, cell: (account) => account.code ?? t.empty },
              { key: 'nature', header: t.nature, cell: (account) => b.natures[account.nature] },
              { key: 'aliases', header: t.aliases, cell: (account) => account.aliases.join(', ') || t.empty },
            ]}
          />
        </Section>
        <Section title={t.programmes} id="programmes">
          <DataTable
            caption={t.programmesCaption(fiscalYear)}
            rows={programmes}
            empty={t.noProgrammes}
            stack
            columns={[
              { key: 'level', header: t.level, cell: (one) => levelNames[lang][one.level] },
              { key: 'name', header: t.programme, rowHeader: true, cell: (one) => one.name },
              { key: 'code', header: t.code, cell: (one) => one.code },
              { key: 'department', header: t.department, cell: (one) => one.department ?? t.empty },
              {
                key: 'projects',
                header: t.projects,
                align: 'number',
                cell: (one) =>
                  one.level === 'detail' ? `${placements.filter(({ code }) => code === one.code).length}` : t.empty,
              },
            ]}
          />
        </Section>
        <Section title={t.rounding} id="rounding">
          <p>{t.roundingLead}</p>
          {permits(maySetLineRounding, actor) ? (
            <Form action={`${home}/do/budget/set-line-rounding`} page={`${address}?year=${fiscalYear}`}>
              {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
              <RadioGroup
                name="rounding"
                label={t.rounding}
                value={own?.values['rounding'] ?? rounding}
                error={own?.fieldErrors['rounding']}
                options={lineRoundings.map((value) => ({ value, label: t.roundings[value] }))}
              />
              <SubmitButton kind="secondary">{t.save}</SubmitButton>
            </Form>
          ) : (
            <p>{t.roundings[rounding]}</p>
          )}
        </Section>
      </Frame>
    )
  },
})
