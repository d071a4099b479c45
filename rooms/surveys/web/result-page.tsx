import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { listAnswers, seeResult, seeSurvey } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { maySeeAnswers, maySeeSurveys } from '../core/permissions.ts'
import { SurveyId } from '../core/survey.ts'
import { QuestionResult } from './result-parts.tsx'
import { answerSheets, resultSheets } from './result-sheets.ts'

/** The result of a survey: for everybody once it is published, with small counts hidden; for the office at any time. */
export const resultPage = page({
  path: '/surveys/:id/result',
  permission: maySeeSurveys,
  async render({ ask, actor, lang, params, query }) {
    const surveyId = SurveyId.safeParse(params['id'])
    if (!surveyId.success) return refuse({ kind: 'survey-not-found' })
    const seen = await ask(seeSurvey, { surveyId: surveyId.data })
    if (!seen.ok) return seen
    const { survey } = seen.value
    const office = permits(maySeeAnswers, actor)
    const whole = office && query['whole'] === 'yes'
    const answer = await ask(seeResult, { surveyId: survey.id, forPublic: !whole })
    if (!answer.ok) return answer
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/surveys/${survey.id}/result`
    const { answers, results, compared } = answer.value
    const fileName = t.resultTitle(survey.title)
    const { format } = query
    if (format === 'xlsx' || format === 'csv') {
      const sheets = resultSheets(fileName, results, lang)
      return writtenFile(ask, writeSpreadsheet, { format, fileName, sheets })
    }
    if (format === 'rows') {
      const listed = await ask(listAnswers, { surveyId: survey.id })
      if (!listed.ok) return listed
      const sheets = answerSheets(survey.title, survey.questions, listed.value.people, lang)
      return writtenFile(ask, writeSpreadsheet, { format: 'xlsx', fileName: survey.title, sheets })
    }
    const kept = whole ? '&whole=yes' : ''
    const written = survey.questions.filter(
      ({ kind, ...rest }) => kind === 'short' || kind === 'long' || ('other' in rest && rest.other),
    )
    return (
      <Frame
        title={t.resultTitle(survey.title)}
        crumbs={[
          { href: `${home}/surveys`, label: t.title },
          { href: `${home}/surveys/${survey.id}`, label: survey.title },
        ]}
        over={whole ? t.officeSees : t.states[survey.state]}
        lead={t.resultLead(answers)}
      >
        {compared.length > 0 && (
          <Section title={t.comparedTitle} id="compared">
            <DataTable
              caption={t.comparedCaption}
              empty={t.nobody}
              rows={compared}
              columns={[
                {
                  ...{ key: 'text', header: t.questionText, rowHeader: true },
                  cell: ({ text, label }) => (label === null ? text : `${text} (${label})`),
                },
                { key: 'before', header: t.before, align: 'number', cell: ({ before }) => before },
                { key: 'after', header: t.after, align: 'number', cell: ({ after }) => after },
                { key: 'higherBy', header: t.higherBy, align: 'number', cell: ({ higherBy }) => higherBy },
              ]}
            />
          </Section>
        )}
        {results.map((result, at) => (
          <QuestionResult key={result.question.id} result={result} no={at + 1} lang={lang} />
        ))}
        <LinkRow
          label={t.links}
          links={[
            { href: `${here}?format=xlsx${kept}`, label: t.asXlsx, main: true },
            { href: `${here}?format=csv${kept}`, label: t.asCsv },
            ...(office
              ? [
                  { href: `${here}?format=rows`, label: t.rowsXlsx },
                  whole ? { href: here, label: t.publicSees } : { href: `${here}?whole=yes`, label: t.wholeSees },
                  ...written.map(({ id, text }) => ({
                    href: `${home}/surveys/${survey.id}/words/${id}`,
                    label: `${t.wordsLink}: ${text}`,
                  })),
                ]
              : []),
          ]}
        />
      </Frame>
    )
  },
})
