import { askAll, type Page, page, question, type RefusedForm } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import {
  CheckboxField,
  Form,
  HiddenField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  WonField,
} from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { editLine, listAccounts, listYears, seeProjectLines } from '../contract.ts'
import { fundSources } from '../core/fund-source.ts'
import { cellText, gridColumns } from '../core/grid/grid-columns.ts'
import { LineRefusal, type WrittenLine, writtenOf } from '../core/line-edit.ts'
import { words } from '../core/messages.ts'
import { gridWords } from '../core/messages-grid.ts'
import { lineWords } from '../core/messages-lines.ts'
import { mayWriteCostLines } from '../core/permissions.ts'
import { type ProjectTitle, projectIdOf } from './project-title.ts'

/** One cost line as a plain form: to add (`new`), to change, to remove. */
export const linePage = (titleOf: ProjectTitle): Page =>
  page({
    path: '/projects/:id/lines/:lineId',
    permission: mayWriteCostLines,
    about: ({ id = '' }) => ({ kind: 'project', id }),
    async render({ ask, actor, lang, params, form }) {
      const projectId = projectIdOf(params['id'])
      if (projectId === null) return refuse({ kind: 'project-not-found' })
      const asked = await askAll(ask, {
        seen: question(seeProjectLines, { projectId }),
        years: question(listYears, {}),
      })
      if (!asked.ok) return asked
      const { seen, years } = asked.value
      const standing = seen.lines.find((line) => line.id === params['lineId']) ?? null
      const own = form?.command === editLine.name ? form : null
      if (standing === null && params['lineId'] !== 'new') return refuse({ kind: 'line-not-found' })
      const fiscalYear = standing?.fiscalYear ?? seen.lines.at(-1)?.fiscalYear ?? years.years[0]?.fiscalYear
      if (fiscalYear === undefined) return refuse({ kind: 'accounts-not-found' })
      const listed = await ask(listAccounts, { fiscalYear })
      if (!listed.ok) return listed
      const l = lineWords(lang)
      const title = await titleOf(ask, projectId)
      const address = `/${actor.districtId}/projects/${projectId}`
      const lineId = own?.values['lineId'] ?? standing?.id ?? newId('line')
      const theirs = theirsOf(own)
      // After a conflict the next save is based on what is saved now.
      const base = theirs ?? (standing === null ? null : writtenOf(standing))
      return (
        <Frame
          title={standing === null ? l.newLineTitle : l.lineTitle}
          lead={l.lineLead}
          crumbs={[
            { href: address, label: title ?? l.project },
            { href: `${address}/lines`, label: l.editor },
          ]}
        >
          {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
          {theirs !== null && <Theirs theirs={theirs} form={own} lang={lang} />}
          <LineForm
            address={address}
            district={actor.districtId}
            ids={{ projectId, lineId, standing: standing?.id ?? 'new' }}
            base={base}
            start={standing === null ? null : writtenOf(standing)}
            fiscalYear={fiscalYear}
            accounts={listed.value.accounts.map((account) => account.name)}
            form={own}
            lang={lang}
          />
          {standing !== null && (
            <More summary={l.remove}>
              <p>{l.removeLead}</p>
              <Form
                action={`/${actor.districtId}/do/budget/edit-line`}
                page={`${address}/lines/${standing.id}`}
                then={`${address}/lines`}
              >
                <HiddenField name="projectId" value={projectId} />
                <HiddenField name="lineId" value={standing.id} />
                <HiddenField name="base" value={JSON.stringify(writtenOf(standing))} />
                <SubmitButton kind="danger">{l.remove}</SubmitButton>
              </Form>
            </More>
          )}
        </Frame>
      )
    },
  })

const theirsOf = (form: RefusedForm | null): WrittenLine | null => {
  const refusal = LineRefusal.safeParse(form?.refusal)
  return refusal.success && refusal.data.kind === 'line-changed-meanwhile' ? refusal.data.theirs : null
}

interface TheirsProps {
  readonly theirs: WrittenLine
  readonly form: RefusedForm | null
  readonly lang: 'ko' | 'en'
}

/** What another has saved meanwhile, beside what was typed. */
function Theirs({ theirs, form, lang }: TheirsProps) {
  const [t, l, g] = [words(lang), lineWords(lang), gridWords(lang)]
  const columns = gridColumns.filter((column) => column !== 'computed')
  return (
    <Notice kind="warning" title={l.theirs}>
      <DataTable
        caption={l.theirsCaption}
        rows={columns}
        empty={l.empty}
        columns={[
          { key: 'what', header: l.what, rowHeader: true, cell: (column) => g.columns[column] },
          { key: 'mine', header: g.mine, cell: (column) => form?.values[`line.${column}`] ?? '' },
          { key: 'theirs', header: g.theirs, cell: (column) => cellText(theirs, column, t.sources) },
        ]}
      />
      <p>{l.keepMine}</p>
    </Notice>
  )
}

interface LineFormProps {
  readonly address: string
  readonly district: string
  readonly ids: { readonly projectId: string; readonly lineId: string; readonly standing: string }
  readonly base: WrittenLine | null
  readonly start: WrittenLine | null
  readonly fiscalYear: number
  readonly accounts: readonly string[]
  readonly form: RefusedForm | null
  readonly lang: 'ko' | 'en'
}

function LineForm({ address, district, ids, base, start, fiscalYear, accounts, form, lang }: LineFormProps) {
  const [t, l] = [words(lang), lineWords(lang)]
  const field = (name: string, label: string, was: string, hint?: string) => ({
    name: `line.${name}`,
    label,
    hint,
    value: form?.values[`line.${name}`] ?? was,
    error: form?.fieldErrors[`line.${name}`],
  })
  const account = start?.accountName ?? ''
  // A line under an alias keeps the name it was written with.
  const names = account === '' || accounts.includes(account) ? accounts : [account, ...accounts]
  return (
    <Form
      action={`/${district}/do/budget/edit-line`}
      page={`${address}/lines/${ids.standing}`}
      then={`${address}/lines`}
    >
      <HiddenField name="projectId" value={ids.projectId} />
      <HiddenField name="lineId" value={ids.lineId} />
      <HiddenField name="base" value={base === null ? '' : JSON.stringify(base)} />
      <HiddenField name="line.fiscalYear" value={`${fiscalYear}`} />
      <SelectField
        {...field('accountName', l.account, account)}
        required
        options={[{ value: '', label: l.chooseAccount }, ...names.map((name) => ({ value: name, label: name }))]}
      />
      <TextField {...field('group', l.group, start?.group ?? '', l.optional)} maxLength={200} />
      <TextField {...field('label', l.label, start?.label ?? '')} required maxLength={300} />
      <TextArea
        {...field('formulaText', l.formula, start?.formulaText ?? '', l.formulaHint)}
        rows={3}
        maxLength={2000}
      />
      <CheckboxField
        name="line.lumpSum"
        label={l.lumpSum}
        checked={form === null ? (start?.lumpSum ?? false) : form.values['line.lumpSum'] === 'on'}
      />
      <WonField {...field('stated', l.stated, start?.stated == null ? '' : `${start.stated}`, l.statedHint)} />
      <SelectField
        {...field('source', l.source, start?.source ?? 'city')}
        required
        options={fundSources.map((source) => ({ value: source, label: t.sources[source] }))}
      />
      <SubmitButton>{l.save}</SubmitButton>
    </Form>
  )
}
