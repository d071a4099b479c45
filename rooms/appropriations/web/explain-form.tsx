import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton, TextArea } from '#ui/form.tsx'
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
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
      {missing.map(({ stage, projectId, accountName, source, change }, at) => (
        <More
          key={`${stage} ${projectId} ${accountName} ${source}`}
          summary={p.explainOption(
            t.stages[stage],
            nameOf(projectId),
            accountName,
            b.sources[source],
            thousand(change, lang),
          )}
          open={at === 0}
        >
          <Form action={`${home}/do/appropriations/explain-cut`} page={`${home}/budget-bills/${seen.bill.id}`}>
            <HiddenField name="billId" value={seen.bill.id} />
            <HiddenField name="stage" value={stage} />
            <HiddenField name="projectId" value={projectId} />
            <HiddenField name="accountName" value={accountName} />
            <HiddenField name="source" value={source} />
            <TextArea name="reason" id={`reason-${at}`} label={p.reason} required rows={2} maxLength={1000} />
            <SubmitButton kind="secondary">{p.explain}</SubmitButton>
          </Form>
        </More>
      ))}
    </Section>
  )
}
