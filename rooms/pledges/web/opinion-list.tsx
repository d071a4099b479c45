import type { RefusedForm } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { answerOpinion, giveOpinion } from '../contract-jury.ts'
import type { JuryId, Opinion } from '../core/jury.ts'
import { pageWords } from '../core/messages-pages.ts'

interface OpinionListProps {
  readonly pledgeId: string
  readonly opinions: readonly Opinion[]
  /** The jury on which whoever looks has a seat; null where they have none. */
  readonly seat: JuryId | null
  readonly answers: boolean
  readonly form: RefusedForm | null
}

/** What the jurors say of a pledge, each with its answer; a juror's form, and the office's. */
export function OpinionList({ pledgeId, opinions, seat, answers, form }: OpinionListProps) {
  const { lang, district } = usePage()
  const t = pageWords(lang)
  const act = `/${district.id}/do/pledges`
  const giving = form?.command === giveOpinion.name ? form : null
  const answering = form?.command === answerOpinion.name ? form : null
  const opinionField = fieldIn(giving, 'opinion')
  return (
    <Section title={t.opinions} id="opinions">
      {opinions.length === 0 && <p>{t.noOpinions}</p>}
      {opinions.map(({ id, no, text, givenOn, answer, answeredOn }) => {
        const sent = answering?.values['opinionId'] === id ? answering : null
        const field = fieldIn(sent, `answer-${id}`)
        return (
          <article key={id}>
            <h3>
              {t.juror(no)} · {formatDate(givenOn, lang)}
            </h3>
            <p>{text}</p>
            {answer !== null && answeredOn !== null && (
              <blockquote>
                <p>{answer}</p>
                <p>{t.answeredOn(formatDate(answeredOn, lang))}</p>
              </blockquote>
            )}
            {answers && (
              <>
                {sent !== null && (
                  <ErrorSummary sentence={sent.sentence} errors={sent.fieldErrors} prefix={`answer-${id}`} />
                )}
                <Form action={`${act}/answer-opinion`}>
                  <HiddenField name="opinionId" value={id} />
                  <TextArea {...field('answer', t.answer, undefined, answer ?? '')} rows={3} required />
                  <SubmitButton kind="secondary">{t.giveAnswer}</SubmitButton>
                </Form>
              </>
            )}
          </article>
        )
      })}
      {seat !== null && (
        <>
          {giving !== null && <ErrorSummary sentence={giving.sentence} errors={giving.fieldErrors} prefix="opinion" />}
          <Form action={`${act}/give-opinion`}>
            <HiddenField name="opinionId" value={giving?.values['opinionId'] ?? newId('opinion')} />
            <HiddenField name="juryId" value={seat} />
            <HiddenField name="pledgeId" value={pledgeId} />
            <TextArea {...opinionField('text', t.opinion)} rows={5} required />
            <SubmitButton>{t.giveOpinion}</SubmitButton>
          </Form>
        </>
      )}
    </Section>
  )
}
