import { page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, NumberField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { drawCodes, listCodes, seeSurvey } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { mayMakeSurvey } from '../core/permissions.ts'
import { SurveyId } from '../core/survey.ts'

/** The codes that were not used yet, to be printed and handed out. */
export const codesPage = page({
  path: '/surveys/:id/codes',
  permission: mayMakeSurvey,
  async render({ ask, actor, lang, params, form }) {
    const surveyId = SurveyId.safeParse(params['id'])
    if (!surveyId.success) return refuse({ kind: 'survey-not-found' })
    const seen = await ask(seeSurvey, { surveyId: surveyId.data })
    if (!seen.ok) return seen
    const listed = await ask(listCodes, { surveyId: surveyId.data })
    if (!listed.ok) return listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    const { survey } = seen.value
    const { codes, used } = listed.value
    const own = form?.command === drawCodes.name ? form : null
    return (
      <Frame
        title={t.codesTitle}
        crumbs={[
          { href: `${home}/surveys`, label: t.title },
          { href: `${home}/surveys/${survey.id}/edit`, label: survey.title },
        ]}
        lead={t.codesLead}
      >
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        <p>{t.codesUsed(used, codes.length)}</p>
        {codes.length === 0 ? (
          <EmptyState text={t.noCodes} />
        ) : (
          <ul class="code-list">
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        )}
        <Form
          action={`${home}/do/surveys/draw-codes`}
          page={`${home}/surveys/${survey.id}/codes`}
          formKey={own?.key ?? newId('codes')}
        >
          <HiddenField name="surveyId" value={survey.id} />
          <NumberField
            name="count"
            label={t.howManyCodes}
            required
            value={own?.values['count'] ?? ''}
            error={own?.fieldErrors['count']}
          />
          <SubmitButton kind="secondary">{t.drawCodes}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})
