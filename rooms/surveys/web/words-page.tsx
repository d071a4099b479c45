import { page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listWords, seeSurvey } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { maySeeAnswers } from '../core/permissions.ts'
import { QuestionId } from '../core/question.ts'
import { SurveyId } from '../core/survey.ts'

const size = 50

/** What people wrote in answer to one question: for the office alone. */
export const wordsPage = page({
  path: '/surveys/:id/words/:question',
  permission: maySeeAnswers,
  async render({ ask, actor, lang, params, query }) {
    const [surveyId, questionId] = [SurveyId.safeParse(params['id']), QuestionId.safeParse(params['question'])]
    if (!surveyId.success || !questionId.success) return refuse({ kind: 'survey-not-found' })
    const seen = await ask(seeSurvey, { surveyId: surveyId.data })
    if (!seen.ok) return seen
    const which = { surveyId: surveyId.data, questionId: questionId.data, page: pageNumber(query['page']), size }
    const listed = await ask(listWords, which)
    if (!listed.ok) return listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    const { survey } = seen.value
    const { texts, total, page: shown } = listed.value
    const here = `${home}/surveys/${survey.id}`
    return (
      <Frame
        title={survey.questions.find(({ id }) => id === questionId.data)?.text ?? survey.title}
        crumbs={[
          { href: here, label: survey.title },
          { href: `${here}/result`, label: t.resultTitle(survey.title) },
        ]}
        lead={t.wordsCount(total)}
      >
        {texts.length === 0 ? (
          <EmptyState text={t.noWords} />
        ) : (
          <ul class="plain-texts">
            {texts.map((text, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        )}
        <Pagination
          page={shown}
          pageSize={size}
          total={total}
          href={(no) => `${here}/words/${questionId.data}?page=${no}`}
        />
      </Frame>
    )
  },
})
