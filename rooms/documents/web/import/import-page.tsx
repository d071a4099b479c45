import type { AnyRefusal, Ask } from '#kernel/handler.ts'
import { type Page, type PageRequest, page, type RefusedForm, type SentForm } from '#kernel/page.ts'
import { ok, type Result } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { fieldId } from '#ui/field-id.ts'
import { Form, HiddenField, SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { PostForm } from '#ui/post-form.tsx'
import type { CarriedRows } from '../../core/import/carried-rows.ts'
import { missingFields } from '../../core/import/declared-import.ts'
import { words } from '../../core/messages-import.ts'
import { ColumnChoice } from './column-choice.tsx'
import { correctedRows, type MappedFile, mapFile, sheetsSent } from './import-step.ts'
import type { ImportTarget, JoinedImport } from './joined-import.ts'
import { ReadyRows, RowTable, UnfitCells } from './row-check.tsx'

type Options = Awaited<ReturnType<ImportTarget['options']>> extends Result<infer Value, AnyRefusal> ? Value : never
type Checked = Extract<Awaited<ReturnType<JoinedImport['check']>>, { ok: true }>['value']

/** How far an import has come: nothing that can be read, or rows with what is to be said of them. */
interface Step {
  readonly problem: string | null
  readonly mapped: MappedFile | null
  readonly carried: CarriedRows | null
  /** Whether its rows fit; null where a column or the target is missing still. */
  readonly checked: Checked | null
}

const atFile = (problem: string | null): Step => ({ problem, mapped: null, carried: null, checked: null })

/** The page of one import: the file, its table and columns, every row with what is wrong in its place, all or nothing. */
export const importPage = (joined: JoinedImport): Page =>
  page({
    path: `/import/${joined.declared.kind}`,
    permission: joined.permission,
    takes: 'post',
    prepare: async ({ ask, sent, lang }) =>
      sent === null || sent.values['checked'] !== undefined ? null : sheetsSent(ask, sent, lang),
    async render(request, read) {
      const { ask, actor, lang, form } = request
      const t = words(lang)
      const { declared, command, target } = joined
      const own = form?.command === command.name ? form : null
      const options = target === null ? ok([]) : await target.options(ask)
      if (!options.ok) return options
      const step = own === null ? await stepOf(joined, request, read, options.value) : ok(atFile(null))
      if (!step.ok) return step
      const { problem, mapped, carried, checked } = step.value
      const home = `/${actor.districtId}`
      const chosen = request.sent?.values['target'] ?? request.query['target'] ?? carried?.target ?? ''
      return (
        <Frame
          title={declared.title[lang]}
          lead={declared.lead[lang]}
          crumbs={[{ href: `${home}/import`, label: t.title }]}
        >
          {own !== null && <RefusedRows form={own} joined={joined} home={home} />}
          {problem !== null && <Notice kind="error" title={problem} />}
          {carried === null ? (
            <FileForm
              {...{ target, chosen, most: declared.most }}
              options={options.value}
              pasted={request.sent?.values['pasted']}
            />
          ) : (
            <>
              {mapped !== null && <ColumnChoice mapped={mapped} fields={declared.fields} target={carried.target} />}
              {checked?.ok === false && (
                <UnfitCells cells={checked.refusal} carried={carried} fields={declared.fields} />
              )}
              {checked?.ok === true && (
                <ReadyRows input={checked.value} carried={carried} joined={joined} home={home} />
              )}
              <RowTable carried={carried} fields={declared.fields} />
              <LinkRow label={t.title} links={[{ href: `${home}/import/${declared.kind}`, label: t.anotherFile }]} />
            </>
          )}
        </Frame>
      )
    },
  })

async function stepOf(
  joined: JoinedImport,
  { ask, lang, now, sent }: PageRequest,
  read: Awaited<ReturnType<typeof sheetsSent>> | null,
  options: Options,
): Promise<Result<Step, AnyRefusal>> {
  if (sent === null) return ok(atFile(null))
  const t = words(lang)
  const { declared, target } = joined
  const rows = await rowsOf(joined, ask, sent, read)
  if (!rows.ok) return rows
  if (rows.value === null) return ok(atFile(read?.ok === false ? read.refusal : t.nothingSent))
  const { mapped, carried } = rows.value
  const problem = problemOf()
  if (problem !== null) return ok({ problem, mapped, carried, checked: null })
  const asked = { target: carried.target, now, importId: newId('import') }
  const checked = await joined.check(ask, asked, carried.rows, carried.beside)
  return checked.ok ? ok({ problem, mapped, carried, checked: checked.value }) : checked

  function problemOf(): string | null {
    const missing = missingFields(declared.fields, carried.columns)
    if (target !== null && !options.some(({ value }) => value === carried.target)) return t.targetMissing
    if (missing.length > 0) return t.missing(missing.map(({ label }) => label[lang]).join(', '))
    if (carried.rows.length > declared.most) return t.moreThanTaken(carried.rows.length, declared.most)
    return carried.rows.length === 0 ? t.nothingRead : null
  }
}

/** The rows of a file that was read, or those that a form carries on as they were corrected. */
async function rowsOf(
  { declared }: JoinedImport,
  ask: Ask,
  sent: SentForm,
  read: Awaited<ReturnType<typeof sheetsSent>> | null,
): Promise<Result<{ readonly mapped: MappedFile | null; readonly carried: CarriedRows } | null, AnyRefusal>> {
  if (read === null) {
    const carried = correctedRows(sent)
    return ok(carried === null ? null : { mapped: null, carried })
  }
  if (!read.ok) return ok(null)
  const mapped = await mapFile(ask, declared, read.value, sent)
  return mapped.ok ? ok({ mapped: mapped.value, carried: mapped.value.carried }) : mapped
}

interface FileFormProps {
  readonly target: ImportTarget | null
  readonly most: number
  readonly options: Options
  readonly chosen: string
  readonly pasted: string | undefined
}

function FileForm({ target, most, options, chosen, pasted }: FileFormProps) {
  const { lang } = usePage()
  const t = words(lang)
  return (
    <PostForm id="import-file">
      {target !== null && (
        <SelectField
          name="target"
          label={target.label[lang]}
          value={chosen}
          options={[{ value: '', label: t.chooseTarget }, ...options]}
          required
        />
      )}
      <Field name="file" label={t.file} hint={`${t.most(most)} ${t.fileHint}`}>
        <input
          class="input"
          type="file"
          name="file"
          id={fieldId('file')}
          aria-describedby={`${fieldId('file')}-hint`}
          accept=".xlsx,.xls,.ods,.csv,.tsv,.txt,.hwpx,.hwp,.docx"
        />
      </Field>
      <TextArea name="pasted" label={t.paste} hint={t.pasteHint} value={pasted ?? ''} rows={5} />
      <SubmitButton>{t.read}</SubmitButton>
    </PostForm>
  )
}

/** Rows that the command itself refused: why, and the same rows to be sent again once that is mended. */
function RefusedRows({ form, joined, home }: { form: RefusedForm; joined: JoinedImport; home: string }) {
  const t = words(usePage().lang)
  return (
    <>
      <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />
      <Form
        action={`${home}/do/${joined.command.name.replace('.', '/')}`}
        page={`${home}/import/${joined.declared.kind}`}
        then={form.leadsTo}
        formKey={newId('import')}
        files
      >
        {Object.entries(form.values).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        <SubmitButton kind="secondary">{t.again}</SubmitButton>
      </Form>
    </>
  )
}
