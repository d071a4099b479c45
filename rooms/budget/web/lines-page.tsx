import { askAll, type Page, page, question } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { Frame } from '#ui/frame.tsx'
import { Island } from '#ui/island.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { listAccounts, listProgrammes, listYears, seeProjectLines } from '../contract.ts'
import { gridLineOf } from '../core/grid/grid-line.ts'
import { describeFinding, words } from '../core/messages.ts'
import { lineWords } from '../core/messages-lines.ts'
import { maySeeBudget, mayWriteCostLines } from '../core/permissions.ts'
import { FundingForms } from './funding-forms.tsx'
import { LineCards } from './line-cards.tsx'
import { LineTable } from './line-table.tsx'
import { linesSheet } from './lines-sheet.ts'
import { MultiYearTable } from './multi-year-table.tsx'
import { type ProjectTitle, projectIdOf } from './project-title.ts'

/** The cost lines of a project: a grid for those who write them, a table for everyone else and without script. */
export const linesPage = (titleOf: ProjectTitle): Page =>
  page({
    path: '/projects/:id/lines',
    permission: maySeeBudget,
    about: ({ id = '' }) => ({ kind: 'project', id }),
    async render({ ask, actor, lang, params, query, form }) {
      const projectId = projectIdOf(params['id'])
      if (projectId === null) return refuse({ kind: 'project-not-found' })
      const asked = await askAll(ask, {
        seen: question(seeProjectLines, { projectId }),
        years: question(listYears, {}),
      })
      if (!asked.ok) return asked
      const { seen, years } = asked.value
      const [t, l] = [words(lang), lineWords(lang)]
      const title = await titleOf(ask, projectId)
      const [home, address] = [`/${actor.districtId}`, `/${actor.districtId}/projects/${projectId}`]
      const { format } = query
      if (format === 'xlsx' || format === 'csv') {
        return writtenFile(ask, writeSpreadsheet, {
          format,
          fileName: l.linesTitle(title),
          sheets: [linesSheet(seen, lang)],
        })
      }
      const used = [...new Set(seen.lines.map((line) => line.fiscalYear))]
      const fiscalYear = used.at(-1) ?? years.years[0]?.fiscalYear ?? null
      const accounts = await Promise.all(
        [...new Set([...used, ...(fiscalYear === null ? [] : [fiscalYear])])].map((year) =>
          ask(listAccounts, { fiscalYear: year }),
        ),
      )
      const known = accounts.flatMap((answer) => (answer.ok ? answer.value.accounts : []))
      const programmes = fiscalYear === null ? null : await ask(listProgrammes, { fiscalYear })
      const may = permits(mayWriteCostLines, actor)
      const table = <LineTable seen={seen} editAt={may ? (lineId) => `${address}/lines/${lineId}` : null} />
      // Where lines are edited, the cards are part of the grid, so that they never say another total.
      const editing = may && fiscalYear !== null
      const { total, bySource, lines } = seen
      const cards = <LineCards {...{ total, bySource, lang }} count={lines.length} sources={t.sources} />
      const links = [
        ...(may
          ? [
              { href: `${address}/lines/new`, label: l.addLine },
              { href: `${address}/lines/paste`, label: l.pasteLines },
            ]
          : []),
        { href: `${address}/lines?format=xlsx`, label: l.downloadXlsx },
        { href: `${address}/lines?format=csv`, label: l.downloadCsv },
        { href: `${home}/history/project/${projectId}`, label: l.history },
      ]
      return (
        <Frame
          title={l.linesTitle(title)}
          lead={l.linesLead}
          crumbs={[
            { href: `${home}/plans`, label: t.project },
            { href: address, label: title ?? l.project },
          ]}
        >
          {!editing && cards}
          <LinkRow label={l.links} links={links} />
          <Section title={l.editor} id="lines">
            {editing ? (
              <Island
                name="line-grid"
                props={{
                  projectId,
                  version: seen.version,
                  lines: seen.lines.map((line) => ({ id: line.id, line: gridLineOf(line) })),
                  accounts: [...Map.groupBy(known, (account) => account.fiscalYear)].map(([year, own]) => ({
                    fiscalYear: year,
                    names: own.flatMap((account) => [account.name, ...account.aliases]),
                  })),
                  sources: t.sources,
                  defaults: {
                    fiscalYear,
                    accountName: '',
                    group: null,
                    source: seen.lines.at(-1)?.source ?? 'district',
                  },
                }}
              >
                {cards}
                {table}
              </Island>
            ) : (
              table
            )}
          </Section>
          {seen.findings.length > 0 && (
            <Section title={l.findings}>
              <ul>
                {seen.findings.map((finding, at) => (
                  <li key={at}>{describeFinding(finding, lang)}</li>
                ))}
              </ul>
            </Section>
          )}
          <Section title={l.multiYear} id="multi-year">
            <MultiYearTable view={seen.multiYear} lang={lang} />
            {may && <LinkRow label={l.multiYear} links={[{ href: `${address}/multi-year`, label: l.multiYearEdit }]} />}
          </Section>
          <Section title={l.funding} id="funding">
            <FundingForms
              seen={seen}
              fiscalYear={fiscalYear}
              programmes={programmes?.ok === true ? programmes.value.programmes : []}
              form={form}
              may={may}
            />
          </Section>
        </Frame>
      )
    },
  })
