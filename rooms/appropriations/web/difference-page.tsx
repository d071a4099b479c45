import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { refuse } from '#kit/result.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { Badge } from '#ui/badge.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { seeDifference } from '../contract.ts'
import { BillId, BillStage } from '../core/bill.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeAppropriations } from '../core/permissions.ts'
import { DifferencePart } from './difference-part.tsx'
import { differenceSheets } from './difference-sheets.ts'
import { projectNames } from './project-names.ts'
import { reasonText } from './reason-text.ts'
import { UndecidedNotice } from './undecided-notice.tsx'

const wishOf = (params: Readonly<Record<string, string>>, query: Readonly<Record<string, string>>) => {
  const billId = BillId.safeParse(params['id'])
  const stage = BillStage.safeParse(query['stage'])
  return billId.success ? { billId: billId.data, ...(stage.success ? { stage: stage.data } : {}) } : null
}

/** 기정액, 경정액, 증감 of a bill: every cell and every margin. */
export const differencePage = page({
  path: '/budget-bills/:id/difference',
  permission: maySeeAppropriations,
  async render({ ask, actor, lang, params, query }) {
    const wish = wishOf(params, query)
    if (wish === null) return refuse({ kind: 'bill-not-found', billId: params['id'] ?? '' })
    const asked = await ask(seeDifference, wish)
    if (!asked.ok) return asked
    const { bill, undecided, stage, stages, difference, projects } = asked.value
    const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/budget-bills/${bill.id}`
    const nameOf = projectNames(projects)
    const only = query['rows'] === 'all' || (query['rows'] === undefined && bill.round === 0) ? 'all' : 'changed'
    const shown = <Row extends { readonly change: number }>(rows: readonly Row[]): readonly Row[] =>
      only === 'all' ? rows : rows.filter(({ change }) => change !== 0)
    const cells = shown(difference.rows)
    const of = stage === null ? '' : `?stage=${stage}`
    return (
      <Frame
        title={p.differenceTitle(bill.name)}
        crumbs={[
          { href: `${home}/budget-bills`, label: p.billsTitle },
          { href: here, label: bill.name },
        ]}
        over={p.fiscalYear(bill.fiscalYear)}
        lead={p.differenceLead}
      >
        {undecided && <UndecidedNotice lang={lang} />}
        <StatRow>
          <Stat label={p.base} value={thousand(difference.total.before, lang)} unit={p.unit} />
          <Stat label={p.revised} value={thousand(difference.total.after, lang)} unit={p.unit} />
          <Stat label={p.change} value={thousand(difference.total.change, lang)} unit={p.unit} />
        </StatRow>
        <FilterBar
          action={`${here}/difference`}
          filters={[
            ...(stages.length > 1
              ? [
                  {
                    ...{ kind: 'select' as const, name: 'stage', label: p.stageToShow, value: stage ?? '' },
                    options: stages.map((value) => ({ value, label: t.stages[value] })),
                  },
                ]
              : []),
            {
              ...{ kind: 'select', name: 'rows', label: p.rowsToShow, value: only },
              options: (['changed', 'all'] as const).map((value) => ({ value, label: p.rowsOf[value] })),
            },
          ]}
        />
        {stage !== null && <p>{p.differenceOf(t.stages[stage])}</p>}
        {only === 'changed' && <p>{p.rowsShown(cells.length, difference.rows.length)}</p>}
        <Section title={p.rowsTitle} id="rows">
          <DifferencePart
            by={p.rowsTitle}
            total={difference.total}
            lang={lang}
            rows={cells}
            reason={({ reasons, change }) =>
              reasons.length === 0 && change < 0 ? <Badge kind="error">{p.noReason}</Badge> : reasonText(reasons, lang)
            }
            named={[
              {
                header: p.project,
                cell: (row) => <a href={`${home}/projects/${row.projectId}`}>{nameOf(row.projectId)}</a>,
              },
              { header: p.account, cell: (row) => row.accountName },
              { header: p.source, cell: (row) => b.sources[row.source] },
            ]}
          />
        </Section>
        <Section title={p.byProject} id="by-project">
          <DifferencePart
            by={p.byProject}
            total={difference.total}
            lang={lang}
            rows={shown(difference.byProject)}
            named={[{ header: p.project, cell: (row) => nameOf(row.projectId) }]}
          />
        </Section>
        <Section title={p.byAccount} id="by-account">
          <DifferencePart
            by={p.byAccount}
            total={difference.total}
            lang={lang}
            rows={shown(difference.byAccount)}
            named={[{ header: p.account, cell: (row) => row.accountName }]}
          />
        </Section>
        <Section title={p.bySource} id="by-source">
          <DifferencePart
            by={p.bySource}
            total={difference.total}
            lang={lang}
            rows={shown(difference.bySource)}
            named={[{ header: p.source, cell: (row) => b.sources[row.source] }]}
          />
        </Section>
        <LinkRow
          label={p.links}
          links={[
            { href: `${here}/difference/xlsx${of}`, label: p.sheet, main: true },
            { href: `${here}/difference/csv${of}`, label: p.csv },
            { href: here, label: bill.name },
            { href: `${home}/api/appropriations/see-difference?billId=${bill.id}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})

/** The same tables as a file. */
export const differenceFile = page({
  path: '/budget-bills/:id/difference/:format',
  permission: maySeeAppropriations,
  async render({ ask, lang, params, query }) {
    const wish = wishOf(params, query)
    if (wish === null) return refuse({ kind: 'bill-not-found', billId: params['id'] ?? '' })
    const asked = await ask(seeDifference, wish)
    if (!asked.ok) return asked
    const p = pageWords(lang)
    return writtenFile(ask, writeSpreadsheet, {
      format: params['format'] === 'csv' ? 'csv' : 'xlsx',
      fileName: p.differenceTitle(asked.value.bill.name).slice(0, 200),
      sheets: differenceSheets(asked.value, lang),
    })
  },
})
