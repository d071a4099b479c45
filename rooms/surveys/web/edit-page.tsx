import { page, type RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { changeSurvey, putQuestion, seeSurvey } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { mayMakeSurvey } from '../core/permissions.ts'
import { optionsOf, QuestionId } from '../core/question.ts'
import { type Survey, SurveyId } from '../core/survey.ts'
import { QuestionForm } from './question-form.tsx'
import { SurveySettings } from './survey-settings.tsx'

/** The questions and settings of a survey, and its next step. */
export const editPage = page({
  path: '/surveys/:id/edit',
  permission: mayMakeSurvey,
  async render({ ask, actor, lang, params, query, form }) {
    const surveyId = SurveyId.safeParse(params['id'])
    if (!surveyId.success) return refuse({ kind: 'survey-not-found' })
    const seen = await ask(seeSurvey, { surveyId: surveyId.data })
    if (!seen.ok) return seen
    const t = words(lang)
    const home = `/${actor.districtId}`
    const { survey, answers } = seen.value
    const here = `${home}/surveys/${survey.id}`
    const own = form?.command === putQuestion.name ? form : null
    const wanted = QuestionId.safeParse(own?.values['questionId'] ?? query['question'])
    const question = survey.questions.find(({ id }) => wanted.success && id === wanted.data) ?? null
    const draft = survey.state === 'draft'
    return (
      <Frame
        title={t.editTitle(survey.title)}
        crumbs={[
          { href: `${home}/surveys`, label: t.title },
          { href: here, label: survey.title },
        ]}
        over={t.states[survey.state]}
        lead={t.editLead}
      >
        {form !== null && own === null && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
        <Questions survey={survey} home={home} lang={lang} />
        {draft && (
          <Section title={question === null ? t.newQuestion : t.edit} id="question">
            <QuestionForm {...{ survey, question, own, home, lang }} />
          </Section>
        )}
        {draft && <Settings {...{ survey, home, lang, form }} />}
        <NextStep survey={survey} home={home} lang={lang} />
        {answers !== null && !draft && <p>{t.paperCount(answers.all, answers.paper)}</p>}
        <LinkRow
          label={t.links}
          links={[
            { href: here, label: t.preview, main: true },
            ...(survey.state === 'open' ? [{ href: `${here}/paper`, label: t.paperTitle }] : []),
            ...(survey.access === 'invited' ? [{ href: `${here}/codes`, label: t.codesTitle }] : []),
            ...(draft ? [] : [{ href: `${here}/result`, label: t.resultTitle(survey.title) }]),
            { href: `${home}/history/survey/${survey.id}`, label: t.history },
          ]}
        />
      </Frame>
    )
  },
})

interface ShownProps {
  readonly survey: Survey
  readonly home: string
  readonly lang: Lang
}

function Questions({ survey, home, lang }: ShownProps) {
  const t = words(lang)
  if (survey.questions.length === 0) return <EmptyState text={t.noQuestion} />
  const edit = `${home}/surveys/${survey.id}/edit`
  const draft = survey.state === 'draft'
  return (
    <ol class="comments" id="questions">
      {survey.questions.map((question) => (
        <li key={question.id}>
          <p>
            <strong>{question.text}</strong> ({t.kinds[question.kind]}
            {question.required ? `, ${t.required}` : ''})
          </p>
          {optionsOf(question).length > 0 && <p class="note">{optionsOf(question).join(' / ')}</p>}
          {draft && (
            <div class="row-buttons">
              <a class="button" href={`${edit}?question=${question.id}#question`}>
                {t.edit}
                <span class="hidden">: {question.text}</span>
              </a>
              {(['up', 'down'] as const).map((to) => (
                <SmallForm
                  key={to}
                  action={`${home}/do/surveys/move-question`}
                  then={`${edit}#questions`}
                  values={{ surveyId: survey.id, questionId: question.id, to }}
                  label={t[to]}
                  of={question.text}
                />
              ))}
              <SmallForm
                action={`${home}/do/surveys/remove-question`}
                then={`${edit}#questions`}
                values={{ surveyId: survey.id, questionId: question.id }}
                label={t.remove}
                of={question.text}
              />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

interface SmallFormProps {
  readonly action: string
  readonly then: string
  readonly values: Readonly<Record<string, string>>
  readonly label: string
  /** What the button is about, for those who do not see where it stands. */
  readonly of: string
}

const SmallForm = ({ action, then, values, label, of }: SmallFormProps) => (
  <Form action={action} then={then}>
    {Object.entries(values).map(([name, value]) => (
      <HiddenField key={name} name={name} value={value} />
    ))}
    <button type="submit" class="button">
      {label}
      <span class="hidden">: {of}</span>
    </button>
  </Form>
)

function Settings({ survey, home, lang, form }: ShownProps & { readonly form: RefusedForm | null }) {
  const t = words(lang)
  const own = form?.command === changeSurvey.name ? form : null
  return (
    <Section title={t.settings} id="settings">
      <Form action={`${home}/do/surveys/change-survey`} page={`${home}/surveys/${survey.id}/edit`}>
        <HiddenField name="surveyId" value={survey.id} />
        {survey.about !== null && (
          <>
            <HiddenField name="about.kind" value={survey.about.kind} />
            <HiddenField name="about.id" value={survey.about.id} />
          </>
        )}
        <SurveySettings survey={survey} own={own} lang={lang} />
        <SubmitButton kind="secondary">{t.save}</SubmitButton>
      </Form>
    </Section>
  )
}

/** Opening, closing, publishing: what can be done next, and what it means. */
function NextStep({ survey, home, lang }: ShownProps) {
  const t = words(lang)
  const steps = {
    draft: { command: 'open-survey', label: t.openNow, lead: t.openLead },
    open: { command: 'close-survey', label: t.closeNow, lead: t.closeLead },
    closed: { command: 'publish-result', label: t.publish, lead: t.publishLead },
    published: null,
  } as const
  const step = steps[survey.state]
  if (step === null) return null
  return (
    <Section title={step.label} id="next">
      <p>{step.lead}</p>
      <Form action={`${home}/do/surveys/${step.command}`} page={`${home}/surveys/${survey.id}/edit`}>
        <HiddenField name="surveyId" value={survey.id} />
        <SubmitButton>{step.label}</SubmitButton>
      </Form>
    </Section>
  )
}
