import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { thousand } from '#ui/thousand.ts'
import { explainCut, type seeBill } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { projectNames } from './project-names.ts'

interface ExplainFormProps {
  readonly seen: ReplyOf<typeof seeBill>
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** One small form for every change that has no reason yet; nothing when all have one. */
export function ExplainForm({ seen, home, lang, form }: ExplainFormProps) {
  const [t, p, b] = [words(lang), pageWords(lang), budgetWords(lang)]
  const nameOf = projectNames(seen.projects)
  const own = form?.command === explainCut.name ? form : null
  const missing = seen.transitions.flatMap(({ to, changes }) =>
    changes.filter(({ reason }) => reason === null).map((change) => ({ ...change, stage: to })),
  )
  if (missing.length === 0) return null
  return (
    <Section title={p.explainTitle} id="explain">
      {missing.map(({ stage, projectId, accountName, source, change }, at) => {
        const hidden = { billId: seen.bill.id, stage, projectId, accountName, source }
        const mine = own !== null && Object.entries(hidden).every(([name, value]) => own.values[name] === value)
        return (
          <More
            key={`${stage} ${projectId} ${accountName} ${source}`}
            summary={p.explainOption(
              t.stages[stage],
              nameOf(projectId),
              accountName,
              b.sources[source],
              thousand(change, lang),
            )}
            open={own === null ? at === 0 : mine}
          >
            {mine && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix={`explain-${at}`} />}
            <Form action={`${home}/do/appropriations/explain-cut`} page={`${home}/budget-bills/${seen.bill.id}`}>
              {Object.entries(hidden).map(([name, value]) => (
                <HiddenField key={name} name={name} value={value} />
              ))}
              <TextArea
                {...fieldIn(mine ? own : null, `explain-${at}`)('reason', p.reason)}
                required
                rows={2}
                maxLength={1000}
              />
              <SubmitButton kind="secondary">{p.explain}</SubmitButton>
            </Form>
          </More>
        )
      })}
    </Section>
  )
}
