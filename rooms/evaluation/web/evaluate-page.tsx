import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { listMeetings } from '#rooms/meetings/contract.ts'
import { listSurveys } from '#rooms/surveys/contract.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { SelectField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { seeCard } from '../contract.ts'
import { confirmEvaluation, submitEvaluation } from '../contract-evaluations.ts'
import { EvaluationKind, evaluationKinds } from '../core/evaluation.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayEvaluate, mayKeepEvaluations, mayWriteResults } from '../core/permissions.ts'
import { EvaluationForm } from './evaluation-form.tsx'
import { EvaluationView } from './evaluation-view.tsx'
import { FormPart } from './form-part.tsx'
import { meetingLabel } from './meeting-label.ts'
import { RemarkForms } from './remark-forms.tsx'

/** Evaluates a project, one kind at a time: written, handed in, its remarks answered, confirmed by a meeting. */
export const evaluatePage = page({
  path: '/results/:id/evaluate',
  permission: mayEvaluate,
  about: ({ id = '' }) => ({ kind: 'result-card', id }),
  async render({ ask, actor, lang, params, query, form, now }) {
    const asked = await askAll(ask, {
      seen: question(seeCard, { cardId: params['id'] ?? '' }),
      surveys: question(listSurveys, { state: 'published', size: 200 }),
      meetings: question(listMeetings, { size: 200 }),
    })
    if (!asked.ok) return asked
    const { card, scheme, evaluations } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const own = `${home}/results/${card.id}`
    const kind = EvaluationKind.safeParse(form?.values['kind'] ?? query['kind']).data ?? 'self'
    const view = evaluations.find(({ evaluation }) => evaluation.kind === kind) ?? null
    const evaluation = view?.evaluation ?? null
    const id = evaluation?.id ?? form?.values['evaluationId'] ?? newId('evaluation')
    const address = `${own}/evaluate?kind=${kind}`
    const shared = { home, form, page: address, leadsTo: address, hidden: { evaluationId: id } }
    return (
      <Frame
        title={t.evaluateTitle(card.title)}
        crumbs={[
          { href: `${home}/results`, label: t.title },
          { href: own, label: card.title },
        ]}
      >
        <FilterBar
          action={`${own}/evaluate`}
          submit={t.choose}
          clears={false}
          filters={[
            {
              ...{ kind: 'select', name: 'kind', label: t.kind, value: kind },
              options: evaluationKinds.map((value) => ({ value, label: t.kinds[value] })),
            },
          ]}
        />
        <Section title={t.kinds[kind]} id="evaluation">
          {evaluation === null || evaluation.state === 'draft' ? (
            <EvaluationForm
              {...{ card, scheme, evaluation, kind, id, home, form, address }}
              surveys={asked.value.surveys.surveys.map(({ survey }) => ({ value: survey.id, label: survey.title }))}
              today={dateInSeoul(now)}
            />
          ) : (
            view !== null && <EvaluationView view={view} home={home} />
          )}
        </Section>
        {evaluation?.state === 'draft' && (
          <Section title={t.submit} id="submit">
            <p>{t.submitLead}</p>
            <FormPart {...shared} command={submitEvaluation} prefix="submit" button={t.submit}>
              {() => null}
            </FormPart>
          </Section>
        )}
        {evaluation !== null && evaluation.state !== 'draft' && permits(mayWriteResults, actor) && (
          <RemarkForms {...{ evaluation, home, form, address, today: dateInSeoul(now) }} />
        )}
        {evaluation?.state === 'submitted' && permits(mayKeepEvaluations, actor) && (
          <Section title={t.confirm} id="confirm">
            <FormPart {...shared} command={confirmEvaluation} prefix="confirm" button={t.confirm}>
              {(field) => (
                <SelectField
                  {...field('meetingId', t.meeting)}
                  options={asked.value.meetings.meetings.map((one) => ({
                    value: one.id,
                    label: meetingLabel(one, lang),
                  }))}
                />
              )}
            </FormPart>
          </Section>
        )}
      </Frame>
    )
  },
})
