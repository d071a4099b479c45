import { type Page, page } from '#kernel/page.ts'
import { readTsv } from '#kit/read-tsv.ts'
import { refuse } from '#kit/result.ts'
import { formatWon, won } from '#kit/won.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { seeProjectLines, writeMultiYear } from '../contract.ts'
import { words } from '../core/messages.ts'
import { lineWords } from '../core/messages-lines.ts'
import { declareMultiYear, MultiYear, type MultiYearView, viewMultiYear } from '../core/multi-year.ts'
import { type MultiYearProblem, readMultiYear } from '../core/paste/read-multi-year.ts'
import { mayWriteCostLines } from '../core/permissions.ts'
import { MultiYearTable } from './multi-year-table.tsx'
import { type ProjectTitle, projectIdOf } from './project-title.ts'

const units = ['1000', '1000000', '1'] as const

/** Writes the multi-year table of a project: pasted or typed as a table, shown with its margins, then saved. */
export const multiYearPage = (titleOf: ProjectTitle): Page =>
  page({
    path: '/projects/:id/multi-year',
    permission: mayWriteCostLines,
    about: ({ id = '' }) => ({ kind: 'project', id }),
    takes: 'post',
    async render({ ask, actor, lang, params, sent, form }) {
      const projectId = projectIdOf(params['id'])
      if (projectId === null) return refuse({ kind: 'project-not-found' })
      const seen = await ask(seeProjectLines, { projectId })
      if (!seen.ok) return seen
      const { multiYear, multiYearVersion } = seen.value
      const l = lineWords(lang)
      const address = `/${actor.districtId}/projects/${projectId}`
      const unit = units.find((one) => one === sent?.values['unit']) ?? '1000'
      const text = sent?.values['table'] ?? ''
      const read = text.trim() === '' ? null : readMultiYear(readTsv(text), Number(unit))
      const table = MultiYear.safeParse(read)
      const declared = read !== null && table.success ? declareMultiYear(table.data) : null
      const hard = read?.problems.filter((problem) => problem.kind !== 'margin') ?? []
      const own = form?.command === writeMultiYear.name ? form : null
      return (
        <Frame
          title={l.multiYear}
          lead={l.multiYearLead}
          crumbs={[
            { href: address, label: (await titleOf(ask, projectId)) ?? l.project },
            { href: `${address}/lines`, label: l.editor },
          ]}
        >
          {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
          <PostForm>
            <TextArea
              name="table"
              label={l.multiYearField}
              hint={l.multiYearHint}
              value={text === '' ? tsvOf(multiYear, lang) : text}
              rows={8}
              required
            />
            <SelectField
              name="unit"
              label={l.multiYearUnit}
              value={unit}
              options={units.map((value) => ({ value, label: l.units[value] ?? value }))}
            />
            <SubmitButton kind="secondary">{l.preview}</SubmitButton>
          </PostForm>
          {read !== null && read.problems.length > 0 && (
            <Notice kind={hard.length > 0 ? 'error' : 'warning'} title={l.findings}>
              <ul>
                {read.problems.map((problem, at) => (
                  <li key={at}>{told(problem, lang)}</li>
                ))}
              </ul>
            </Notice>
          )}
          {declared?.ok === true && hard.length === 0 && (
            <Section title={l.previewTitle} id="preview">
              <MultiYearTable view={viewMultiYear(declared.value)} lang={lang} />
              <Form
                action={`/${actor.districtId}/do/budget/write-multi-year`}
                page={`${address}/multi-year`}
                then={`${address}/lines`}
              >
                <HiddenField name="projectId" value={projectId} />
                <HiddenField name="basedOn" value={`${multiYearVersion}`} />
                <HiddenField name="table" value={JSON.stringify(declared.value)} />
                <SubmitButton>{l.multiYearSave}</SubmitButton>
              </Form>
            </Section>
          )}
        </Frame>
      )
    },
  })

function told(problem: MultiYearProblem, lang: 'ko' | 'en'): string {
  const l = lineWords(lang)
  if (problem.kind === 'no-heading') return l.multiYearNoHeading
  if (problem.kind !== 'margin') {
    return (problem.kind === 'cell' ? l.multiYearCell : l.multiYearSource)(problem.row, problem.text)
  }
  const amount = (one: number) => formatWon(won(one), 'won', lang)
  return l.multiYearMargin(problem.row, problem.column, amount(problem.stated), amount(problem.computed))
}

/** The table as it is typed on: in thousand won where it comes out even, which the field's unit then says. */
function tsvOf(view: MultiYearView | null, lang: 'ko' | 'en'): string {
  const [t, l] = [words(lang), lineWords(lang)]
  const years = view?.years ?? []
  const heading = [l.source, l.before, ...years.map((year) => `${year}`), l.after]
  const cell = (amount: number) => `${amount % 1000 === 0 ? amount / 1000 : `${amount}원`}`
  const rows = (view?.rows ?? []).map((row) =>
    [t.sources[row.source], cell(row.before), ...row.years.map(cell), cell(row.after)].join('\t'),
  )
  return view === null ? '' : [heading.join('\t'), ...rows].join('\n')
}
