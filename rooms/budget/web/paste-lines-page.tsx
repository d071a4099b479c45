import { askAll, type Page, page, question } from '#kernel/page.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { plainTable } from '#kit/merged-cells.ts'
import { readTsv } from '#kit/read-tsv.ts'
import { refuse } from '#kit/result.ts'
import { formatWon, won } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { editLines, listAccounts, listYears, seeProjectLines } from '../contract.ts'
import { checkRow, isOnlyNote } from '../core/grid/check-row.ts'
import { computedOf, type GridLine, isReady } from '../core/grid/grid-line.ts'
import { words } from '../core/messages.ts'
import { explainPasteProblem, explainRemark, gridWords } from '../core/messages-grid.ts'
import { lineWords } from '../core/messages-lines.ts'
import { readPastedLines } from '../core/paste/read-pasted-lines.ts'
import { mayWriteCostLines } from '../core/permissions.ts'
import { type ProjectTitle, projectIdOf } from './project-title.ts'

/** Adds lines by a pasted table: shown first, then saved. */
export const pasteLinesPage = (titleOf: ProjectTitle): Page =>
  page({
    path: '/projects/:id/lines/paste',
    permission: mayWriteCostLines,
    about: ({ id = '' }) => ({ kind: 'project', id }),
    takes: 'post',
    async render({ ask, actor, lang, params, sent, form }) {
      const projectId = projectIdOf(params['id'])
      if (projectId === null) return refuse({ kind: 'project-not-found' })
      const asked = await askAll(ask, {
        seen: question(seeProjectLines, { projectId }),
        years: question(listYears, {}),
      })
      if (!asked.ok) return asked
      const { seen, years } = asked.value
      const last = seen.lines.at(-1)
      const fiscalYear = last?.fiscalYear ?? years.years[0]?.fiscalYear
      if (fiscalYear === undefined) return refuse({ kind: 'accounts-not-found' })
      const listed = await ask(listAccounts, { fiscalYear })
      if (!listed.ok) return listed
      const [l, g] = [lineWords(lang), gridWords(lang)]
      const address = `/${actor.districtId}/projects/${projectId}`
      const text = sent?.values['table'] ?? ''
      const defaults = { fiscalYear, accountName: '', group: null, source: last?.source ?? 'district' } as const
      const read = text.trim() === '' ? null : readPastedLines(plainTable(readTsv(text)), defaults)
      const names = listed.value.accounts.flatMap((account) => [account.name, ...account.aliases]).map(normaliseName)
      const known = new Map([[fiscalYear, new Set(names)]])
      const own = form?.command === editLines.name ? form : null
      return (
        <Frame
          title={l.pasteTitle}
          lead={l.pasteLead}
          crumbs={[
            { href: address, label: (await titleOf(ask, projectId)) ?? l.project },
            { href: `${address}/lines`, label: l.editor },
          ]}
        >
          {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
          <PostForm>
            <TextArea name="table" label={l.pasteField} hint={l.pasteHint} value={text} rows={10} required />
            <SubmitButton kind="secondary">{l.preview}</SubmitButton>
          </PostForm>
          {text !== '' && (read === null || read.lines.length === 0) && <Notice kind="warning" title={l.nothingRead} />}
          {read !== null && read.lines.length > 0 && (
            <Section title={l.previewTitle} id="preview">
              {read.problems.length > 0 && (
                <Notice kind="warning" title={g.problems} level={3}>
                  <ul>
                    {read.problems.map((problem, at) => (
                      <li key={at}>{explainPasteProblem(problem, lang)}</li>
                    ))}
                  </ul>
                </Notice>
              )}
              {differing(read.lines) > 0 && (
                <Notice kind="warning" title={l.pasteDiffers(differing(read.lines))} level={3} />
              )}
              <Preview lines={read.lines} known={known} lang={lang} />
              {read.lines.every((line) => isReady(line) && isKnown(line, known)) ? (
                <Form
                  action={`/${actor.districtId}/do/budget/edit-lines`}
                  page={`${address}/lines/paste`}
                  then={`${address}/lines`}
                  formKey={newId('paste')}
                >
                  <HiddenField name="projectId" value={projectId} />
                  <HiddenField name="edits" value={JSON.stringify(additions(read.lines, last?.id ?? null))} />
                  <SubmitButton>{l.pasteSave(read.lines.length)}</SubmitButton>
                </Form>
              ) : (
                <Notice kind="error" title={l.notReady} level={3} />
              )}
            </Section>
          )}
        </Frame>
      )
    },
  })

const isKnown = (line: GridLine, known: ReadonlyMap<number, ReadonlySet<string>>): boolean =>
  checkRow(line, known).every((remark) => remark.kind !== 'account-unknown')

/** How many lines state another amount than they compute to. */
const differing = (lines: readonly GridLine[]): number =>
  lines.filter((line) => {
    const computed = computedOf(line)
    return computed !== null && line.stated !== null && computed !== line.stated
  }).length

/** The lines as additions, one under the other. */
function additions(lines: readonly GridLine[], last: string | null) {
  let after = last
  return lines.map((line) => {
    const addition = { change: 'add', lineId: newId('line'), after, line }
    after = addition.lineId
    return addition
  })
}

interface PreviewProps {
  readonly lines: readonly GridLine[]
  readonly known: ReadonlyMap<number, ReadonlySet<string>>
  readonly lang: 'ko' | 'en'
}

function Preview({ lines, known, lang }: PreviewProps) {
  const [t, l] = [words(lang), lineWords(lang)]
  const amount = (one: number | null) => (one === null ? l.empty : formatWon(won(one), 'won', lang))
  const stated = (line: GridLine) => line.stated ?? computedOf(line)
  const total = lines.reduce((sum, line) => sum + (stated(line) ?? 0), 0)
  return (
    <DataTable
      caption={l.previewCaption}
      rows={lines}
      empty={l.nothingRead}
      unit={l.wonUnit}
      stack
      foot={{ account: l.total, stated: amount(total) }}
      columns={[
        { key: 'account', header: l.account, cell: (line) => line.accountName },
        { key: 'group', header: l.group, cell: (line) => line.group ?? l.empty },
        { key: 'label', header: l.label, rowHeader: true, cell: (line) => line.label },
        { key: 'formula', header: l.formula, cell: (line) => (line.lumpSum ? l.lumpSumShort : line.formulaText) },
        { key: 'computed', header: l.computed, align: 'number', cell: (line) => amount(computedOf(line)) },
        { key: 'stated', header: l.stated, align: 'number', cell: (line) => amount(stated(line)) },
        { key: 'source', header: l.source, cell: (line) => t.sources[line.source] },
        {
          key: 'remarks',
          header: l.findings,
          cell: (line) =>
            checkRow(line, known)
              .filter((remark) => !isOnlyNote(remark))
              .map((remark) => explainRemark(remark, lang))
              .join(' '),
        },
      ]}
    />
  )
}
