import { page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { enterPaper, seeSurvey } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { mayEnterPaper } from '../core/permissions.ts'
import { SurveyId } from '../core/survey.ts'
import { AnswerFields } from './answer-fields.tsx'
import { typedAnswers } from './typed-answers.ts'

/** Enters one paper form after another; each has its number, so that none is entered twice. */
export const paperPage = page({
  path: '/surveys/:id/paper',
  permission: mayEnterPaper,
  async render({ ask, actor, lang, params, query, form }) {
    const surveyId = SurveyId.safeParse(params['id'])
    if (!surveyId.success) return refuse({ kind: 'survey-not-found' })
    const seen = await ask(seeSurvey, { surveyId: surveyId.data })
    if (!seen.ok) return seen
    const t = words(lang)
    const home = `/${actor.districtId}`
    const { survey, answers } = seen.value
    const here = `${home}/surveys/${survey.id}/paper`
    const typed = typedAnswers(form, enterPaper, survey.questions, lang)
    const taken = typed.own?.refusal.kind === 'paper-entered-already' ? typed.own.sentence : undefined
    const no = typed.values['paperNo'] ?? nextNo(query['no'], answers?.paper ?? 0)
    const errors = taken === undefined ? typed.errors : { ...typed.errors, paperNo: taken }
    return (
      <Frame
        title={t.paperTitle}
        crumbs={[
          { href: `${home}/surveys`, label: t.title },
          { href: `${home}/surveys/${survey.id}`, label: survey.title },
        ]}
        lead={answers === null ? undefined : t.paperCount(answers.all, answers.paper)}
      >
        {typed.own !== null && (
          <ErrorSummary
            sentence={typed.own.sentence}
            errors={errors}
            labels={{ paperNo: t.paperNo, ...typed.labels }}
          />
        )}
        <Form
          action={`${home}/do/surveys/enter-paper`}
          page={here}
          then={/^\d{1,7}$/.test(no) ? `${here}?no=${Number(no) + 1}` : here}
          formKey={typed.own?.key ?? newId('paper')}
        >
          <HiddenField name="surveyId" value={survey.id} />
          <NumberField
            name="paperNo"
            label={t.paperNo}
            hint={t.paperNoHint}
            required
            value={no}
            error={errors['paperNo']}
          />
          <AnswerFields questions={survey.questions} typed={typed} lang={lang} />
          <SubmitButton>{t.enterPaper}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})

/** The number that the next form probably bears. */
const nextNo = (asked: string | undefined, entered: number): string =>
  asked !== undefined && /^\d{1,7}$/.test(asked) ? asked : String(entered + 1)
