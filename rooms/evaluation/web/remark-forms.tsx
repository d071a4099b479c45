import type { RefusedForm } from '#kernel/page.ts'
import { DateField, TextArea, TextField } from '#ui/form.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { answerRemark } from '../contract-evaluations.ts'
import type { Evaluation } from '../core/evaluation.ts'
import { pageWords } from '../core/messages-pages.ts'
import { FormPart } from './form-part.tsx'

interface RemarkFormsProps {
  readonly evaluation: Evaluation
  readonly home: string
  readonly form: RefusedForm | null
  readonly address: string
  readonly today: string
}

/** For each remark, what was done about it. */
export function RemarkForms({ evaluation, home, form, address, today }: RemarkFormsProps) {
  const t = pageWords(usePage().lang)
  return (
    <>
      {evaluation.remarks.map((remark) => (
        <Section key={remark.no} title={t.answerRemark(remark.no)} id={`remark-${remark.no}`}>
          <p>{remark.text}</p>
          <FormPart
            {...{ home, form, page: address, leadsTo: address, button: t.answer, prefix: `remark${remark.no}` }}
            command={answerRemark}
            hidden={{ evaluationId: evaluation.id, remarkNo: `${remark.no}` }}
          >
            {(field) => (
              <>
                <TextField {...field('owner', t.owner, undefined, remark.owner ?? '')} required maxLength={200} />
                <TextArea {...field('done', t.done, undefined, remark.done ?? '')} required rows={3} maxLength={2000} />
                <DateField {...field('doneOn', t.doneOn, undefined, remark.doneOn ?? today)} required />
              </>
            )}
          </FormPart>
        </Section>
      ))}
    </>
  )
}
