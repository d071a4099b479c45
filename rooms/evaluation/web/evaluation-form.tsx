import type { RefusedForm } from '#kernel/page.ts'
import { DateField, type Option, SelectField, TextArea } from '#ui/form.tsx'
import { usePage } from '#ui/page-context.ts'
import { writeEvaluation } from '../contract-evaluations.ts'
import type { Card } from '../core/card.ts'
import type { Evaluation, EvaluationKind } from '../core/evaluation.ts'
import { pageWords } from '../core/messages-pages.ts'
import type { Scheme } from '../core/scheme.ts'
import { writeForeignScores, writeScores } from '../core/score.ts'
import { FormPart } from './form-part.tsx'

interface EvaluationFormProps {
  readonly card: Card
  readonly scheme: Scheme | null
  /** The draft that stands; null for a new one. */
  readonly evaluation: Evaluation | null
  readonly kind: EvaluationKind
  readonly id: string
  readonly home: string
  readonly form: RefusedForm | null
  readonly address: string
  readonly surveys: readonly Option[]
  readonly today: string
}

/** Writes one kind of evaluation: points, opinion, seats and remarks, or for satisfaction a survey. */
export function EvaluationForm(props: EvaluationFormProps) {
  const { card, scheme, evaluation, kind, id, home, form, address, surveys, today } = props
  const t = pageWords(usePage().lang)
  const scores = evaluation?.scores ?? []
  const typed = kind === 'city' ? writeForeignScores(scores) : writeScores(scores, scheme?.criteria ?? [])
  const isByMembers = kind === 'subcommittee' || kind === 'governance-council'
  const lines = (texts: readonly string[] | undefined): string => (texts ?? []).join('\n')
  return (
    <FormPart
      {...{ home, form, page: address, leadsTo: address, button: t.saveDraft, prefix: 'evaluation' }}
      command={writeEvaluation}
      hidden={{ evaluationId: id, cardId: card.id, kind }}
    >
      {(field) => (
        <>
          <DateField {...field('on', t.on, undefined, evaluation?.on ?? today)} required />
          {kind === 'satisfaction' ? (
            <SelectField
              {...field('surveyId', t.satisfaction, undefined, evaluation?.surveyId ?? '')}
              options={[{ value: '', label: t.noMeeting }, ...surveys]}
            />
          ) : (
            <TextArea
              {...field('scores', t.scores, kind === 'city' ? t.cityScoresHint : t.scoresHint, typed)}
              rows={6}
            />
          )}
          <TextArea {...field('opinion', t.opinion, undefined, evaluation?.opinion ?? '')} rows={5} />
          {isByMembers && (
            <>
              <TextArea {...field('evaluators', t.evaluators, t.seatsHint, lines(evaluation?.evaluators))} rows={4} />
              <TextArea {...field('recused', t.recused, t.seatsHint, lines(evaluation?.recused))} rows={3} />
            </>
          )}
          <TextArea
            {...field('remarks', t.remarks, t.remarksHint, lines(evaluation?.remarks.map(({ text }) => text)))}
            rows={4}
          />
        </>
      )}
    </FormPart>
  )
}
