import { page } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { draftSurvey, listSurveys } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { mayMakeSurvey } from '../core/permissions.ts'
import { SurveySettings } from './survey-settings.tsx'

/** Makes a survey; its questions are written next. */
export const newSurveyPage = page({
  path: '/surveys/new',
  permission: mayMakeSurvey,
  async render({ ask, actor, lang, form }) {
    const t = words(lang)
    const home = `/${actor.districtId}`
    const listed = await ask(listSurveys, { size: 200 })
    if (!listed.ok) return listed
    const own = form?.command === draftSurvey.name ? form : null
    const id = own?.values['surveyId'] ?? newId('survey')
    const earlier = listed.value.surveys.filter(({ survey }) => survey.purpose === 'before')
    return (
      <Frame title={t.newSurvey} crumbs={[{ href: `${home}/surveys`, label: t.title }]}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        <Form
          action={`${home}/do/surveys/draft-survey`}
          page={`${home}/surveys/new`}
          then={`${home}/surveys/${id}/edit`}
          formKey={id}
        >
          <HiddenField name="surveyId" value={id} />
          <SurveySettings survey={null} own={own} lang={lang} />
          {earlier.length > 0 && (
            <SelectField
              name="comparesWith"
              label={t.comparesWith}
              hint={t.comparesHint}
              value={own?.values['comparesWith'] ?? ''}
              options={[
                { value: '', label: t.noComparison },
                ...earlier.map(({ survey }) => ({ value: survey.id, label: survey.title })),
              ]}
            />
          )}
          <SubmitButton>{t.make}</SubmitButton>
        </Form>
      </Frame>
    )
  },
})
