import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { compareDates, dateInSeoul, formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { answerSurvey, seeSurvey } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { mayMakeSurvey, maySeeSurveys } from '../core/permissions.ts'
import { SurveyId } from '../core/survey.ts'
import { letsAnswer } from '../core/who-answers.ts'
import { AnswerFields } from './answer-fields.tsx'
import { typedAnswers } from './typed-answers.ts'

/** A survey as it is answered; before and after its time it says so, and leads to the result. */
export const surveyPage = page({
  path: '/surveys/:id',
  permission: maySeeSurveys,
  async render({ ask, actor, lang, now, params, query, form }) {
    const surveyId = SurveyId.safeParse(params['id'])
    if (!surveyId.success) return refuse({ kind: 'survey-not-found' })
    const seen = await ask(seeSurvey, { surveyId: surveyId.data })
    if (!seen.ok) return seen
    const t = words(lang)
    const home = `/${actor.districtId}`
    const { survey } = seen.value
    const here = `${home}/surveys/${survey.id}`
    const makes = permits(mayMakeSurvey, actor)
    const typed = typedAnswers(form, answerSurvey, survey.questions, lang)
    const lets = letsAnswer(survey, actor)
    const signInNeeded = !lets.ok && lets.refusal.kind === 'sign-in-to-answer'
    return (
      <Frame
        title={survey.title}
        crumbs={[{ href: `${home}/surveys`, label: t.title }]}
        lead={survey.lead ?? undefined}
        over={`${t.purposes[survey.purpose]} · ${t.states[survey.state]}`}
      >
        {!seen.value.takesAnswers || seen.value.answered ? (
          <Standing seen={seen.value} lang={lang} today={dateInSeoul(now)} />
        ) : !lets.ok && !signInNeeded ? (
          <Notice kind="info" title={t.residentsOnly} />
        ) : (
          <>
            {signInNeeded && (
              <Notice kind="info" title={t.signInFirst}>
                <p>
                  <a href={`${home}/sign-in?then=${encodeURIComponent(here)}`}>{t.signIn}</a>
                </p>
              </Notice>
            )}
            {typed.own !== null && (
              <ErrorSummary
                sentence={typed.own.sentence}
                errors={typed.errors}
                labels={{ ...typed.labels, code: t.code }}
              />
            )}
            <p>{t.anonymous}</p>
            <Form
              action={`${home}/do/surveys/answer-survey`}
              page={here}
              then={here}
              formKey={typed.own?.key ?? newId('answer')}
            >
              <HiddenField name="surveyId" value={survey.id} />
              {survey.access === 'invited' && (
                <TextField
                  name="code"
                  label={t.code}
                  hint={t.codeHint}
                  required
                  value={typed.values['code'] ?? query['code']}
                  error={typed.own?.refusal.kind.startsWith('code-') === true ? typed.own.sentence : undefined}
                  maxLength={40}
                />
              )}
              <AnswerFields questions={survey.questions} typed={typed} lang={lang} />
              <SubmitButton>{t.send}</SubmitButton>
            </Form>
          </>
        )}
        <LinkRow
          label={t.links}
          links={[
            ...(survey.state === 'published' || makes
              ? [{ href: `${here}/result`, label: t.resultTitle(survey.title), main: survey.state === 'published' }]
              : []),
            ...(makes ? [{ href: `${here}/edit`, label: t.manage }] : []),
            { href: `${home}/surveys`, label: t.title },
          ]}
        />
      </Frame>
    )
  },
})

interface StandingProps {
  readonly seen: ReplyOf<typeof seeSurvey>
  readonly lang: Lang
  readonly today: LocalDate
}

/** Why a survey takes no answer now: one has answered, it has ended, or it has not begun. */
function Standing({ seen: { survey, answered }, lang, today }: StandingProps) {
  const t = words(lang)
  if (answered) {
    return (
      <Notice kind="success" title={t.answeredTitle}>
        <p>{t.answeredText}</p>
      </Notice>
    )
  }
  const over = survey.state !== 'draft' && compareDates(survey.closesOn, today) < 0
  const ended = survey.state === 'closed' || survey.state === 'published' || over
  return (
    <Notice kind="info" title={ended ? t.endedTitle : t.notOpenTitle}>
      <p>{ended ? t.endedText : t.notOpenText(formatDate(survey.opensOn, lang), formatDate(survey.closesOn, lang))}</p>
    </Notice>
  )
}
