import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listSurveys } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { mayMakeSurvey, maySeeSurveys } from '../core/permissions.ts'
import { SurveyState } from '../core/survey.ts'

const size = 30

/** The surveys of the district, the newest first. */
export const surveysPage = page({
  path: '/surveys',
  shared: true,
  permission: maySeeSurveys,
  async render({ ask, actor, lang, query }) {
    const t = words(lang)
    const home = `/${actor.districtId}`
    const state = SurveyState.safeParse(query['state'])
    const q = (query['q'] ?? '').slice(0, 100)
    const asked = { ...(state.success ? { state: state.data } : {}), q, page: pageNumber(query['page']), size }
    const listed = await ask(listSurveys, asked)
    if (!listed.ok) return listed
    const makes = permits(mayMakeSurvey, actor)
    const { surveys, total, page: shown } = listed.value
    const kept = { ...(state.success ? { state: state.data } : {}), ...(q === '' ? {} : { q }) }
    const states = SurveyState.options.filter((one) => makes || one !== 'draft')
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <FilterBar
          action={`${home}/surveys`}
          filters={[
            { kind: 'search', name: 'q', label: t.search, value: q },
            {
              ...{ kind: 'select', name: 'state', label: t.state, value: state.success ? state.data : '' },
              options: [
                { value: '', label: t.allStates },
                ...states.map((value) => ({ value, label: t.states[value] })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.caption}
          stack
          rows={surveys}
          empty={Object.keys(kept).length > 0 ? t.noneFound : t.none}
          columns={[
            {
              ...{ key: 'name', header: t.name, rowHeader: true },
              cell: ({ survey }) => <a href={`${home}/surveys/${survey.id}`}>{survey.title}</a>,
            },
            { key: 'purpose', header: t.purpose, cell: ({ survey }) => t.purposes[survey.purpose] },
            {
              ...{ key: 'period', header: t.period },
              cell: ({ survey }) => `${formatDate(survey.opensOn, lang)} ~ ${formatDate(survey.closesOn, lang)}`,
            },
            { key: 'state', header: t.state, cell: ({ survey }) => t.states[survey.state] },
            {
              ...{ key: 'answers', header: t.answersCount, align: 'number' },
              cell: ({ answers }) => (answers === null ? t.notShown : t.people(answers)),
            },
          ]}
        />
        <Pagination
          page={shown}
          pageSize={size}
          total={total}
          href={(no) => `${home}/surveys?${new URLSearchParams({ ...kept, page: String(no) })}`}
        />
        {makes && <LinkRow label={t.links} links={[{ href: `${home}/surveys/new`, label: t.newSurvey, main: true }]} />}
      </Frame>
    )
  },
})
