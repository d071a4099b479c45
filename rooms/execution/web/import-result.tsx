import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import type { NamedProject } from '#rooms/appropriations/contract.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { CheckboxField, Form, HiddenField, SubmitButton, TextField } from '#ui/form.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import type { compareImport } from '../contract.ts'
import { words } from '../core/messages.ts'
import { importWords } from '../core/messages-import.ts'
import { AddedRows, ChangedRows, MissingRows } from './import-rows.tsx'
import type { ImportStep } from './import-steps.ts'

interface ImportResultProps {
  readonly step: Extract<ImportStep, { step: 'mapping' }>
  readonly comparison: ReplyOf<typeof compareImport>
  readonly fiscalYear: number
  readonly projects: readonly NamedProject[]
  readonly form: RefusedForm | null
  readonly home: string
  readonly lang: Lang
}

/** What an import would do, in numbers and rows, and the button that does it where nothing is in the way. */
export function ImportResult({ step, comparison, fiscalYear, projects, form, home, lang }: ImportResultProps) {
  const [t, m, b] = [words(lang), importWords(lang), budgetWords(lang)]
  const { added, changed, same, leftOut, missing, problems, over, rates } = comparison
  const names = new Map(projects.map(({ projectId, title }) => [projectId, title]))
  const nameOf = (projectId: ProjectId): string => names.get(projectId) ?? projectId
  const id = form?.values['importId'] ?? newId('import')
  return (
    <Section title={m.resultTitle} id="result">
      {problems.length > 0 ? (
        <Notice kind="error" title={m.problemsTitle(problems.length)} level={3}>
          <p>{m.problemsLead}</p>
          <ul>
            {problems.slice(0, 100).map(({ row, kind, text }) => (
              <li key={row}>{m.problem(row, t.rowProblems[kind], text)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="info" title={m.result(added.length, changed.length, same, leftOut)} level={3}>
          <p>{m.difference(formatWon(comparison.difference, 'won', lang))}</p>
        </Notice>
      )}
      {over.length > 0 && (
        <Notice kind="warning" title={m.overTitle(over.length)} level={3}>
          <p>{m.overLead}</p>
          <ul>
            {over.map((one) => (
              <li key={`${one.projectId} ${one.accountName} ${one.source}`}>
                {m.over(
                  nameOf(one.projectId),
                  one.accountName,
                  b.sources[one.source],
                  formatWon(one.over, 'won', lang),
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <AddedRows rows={added} nameOf={nameOf} lang={lang} />
      {changed.length > 0 && <ChangedRows rows={changed} nameOf={nameOf} lang={lang} />}
      {missing.length > 0 && <MissingRows rows={missing} nameOf={nameOf} lang={lang} />}
      {rates.length > 0 && (
        <Notice kind="info" title={m.ratesTitle} level={3}>
          <ul>
            {rates.slice(0, 100).map(({ row, stated, computed, explainedBy }) => (
              <li key={row}>
                {m.rate(row, stated, computed ?? '–', explainedBy.map((one) => t.roundings[one]).join(', '))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {problems.length === 0 && (
        <Form
          action={`${home}/do/execution/import-executed`}
          page={`${home}/execution/import?year=${fiscalYear}`}
          then={`${home}/execution?year=${fiscalYear}`}
          formKey={id}
          files
        >
          <HiddenField name="importId" value={id} />
          <HiddenField name="fiscalYear" value={String(fiscalYear)} />
          <HiddenField name="fileName" value={step.fileName} />
          <HiddenField name="mapping" value={JSON.stringify(step.mapping)} />
          <HiddenField name="rows" value={JSON.stringify(step.rows)} />
          {changed.length > 0 && (
            <CheckboxField
              name="acceptChanges"
              label={m.acceptChanges}
              checked={form?.values['acceptChanges'] === 'on'}
            />
          )}
          <TextField
            name="mappingName"
            label={m.mappingName}
            hint={m.mappingNameHint}
            value={form?.values['mappingName'] ?? ''}
            error={form?.fieldErrors['mappingName']}
            maxLength={100}
          />
          <SubmitButton>{m.write}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}
