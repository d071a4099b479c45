import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { listLessons } from '../contract-lessons.ts'
import { LessonKind, LessonState, lessonKinds, lessonStates } from '../core/lesson.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeResults, mayWriteResults } from '../core/permissions.ts'
import { Followed } from './lesson-list.tsx'

/** What the years taught, and what followed from it. */
export const lessonsPage = page({
  path: '/lessons',
  permission: maySeeResults,
  async render({ ask, actor, lang, query }) {
    const known = await askAll(ask, { all: question(listLessons, {}) })
    if (!known.ok) return known
    const { years } = known.value.all
    const year = years.find((one) => `${one}` === query['year'])
    const state = LessonState.safeParse(query['state']).data
    const kind = LessonKind.safeParse(query['kind']).data
    const asked = await askAll(ask, { listed: question(listLessons, { year, state, kind }) })
    if (!asked.ok) return asked
    const { lessons } = asked.value.listed
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.lessonsTitle} crumbs={[{ href: `${home}/results`, label: t.title }]} lead={t.lessonsLead}>
        <FilterBar
          action={`${home}/lessons`}
          filters={[
            {
              ...{ kind: 'select', name: 'year', label: t.year, value: year === undefined ? '' : `${year}` },
              options: [
                { value: '', label: t.allYears },
                ...years.map((one) => ({ value: `${one}`, label: t.yearName(one) })),
              ],
            },
            {
              ...{ kind: 'select', name: 'state', label: t.state, value: state ?? '' },
              options: [
                { value: '', label: t.allStates },
                ...lessonStates.map((value) => ({ value, label: t.lessonStates[value] })),
              ],
            },
            {
              ...{ kind: 'select', name: 'kind', label: t.lessonKind, value: kind ?? '' },
              options: [
                { value: '', label: t.allKinds },
                ...lessonKinds.map((value) => ({ value, label: t.lessonKinds[value] })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.lessonsCaption(lessons.length)}
          rows={lessons}
          empty={t.noLesson}
          stack
          columns={[
            {
              ...{ key: 'text', header: t.lessonText, rowHeader: true },
              cell: ({ lesson }) => <a href={`${home}/lessons/${lesson.id}`}>{lesson.text}</a>,
            },
            { key: 'year', header: t.year, cell: ({ lesson }) => t.yearName(lesson.year) },
            {
              ...{ key: 'card', header: t.lessonOf },
              cell: ({ lesson, card }) =>
                lesson.cardId === null ? t.wholeYear : <a href={`${home}/results/${lesson.cardId}`}>{card}</a>,
            },
            { key: 'kind', header: t.lessonKind, cell: ({ lesson }) => t.lessonKinds[lesson.kind] },
            { key: 'owner', header: t.owner, cell: ({ lesson }) => lesson.owner },
            { key: 'state', header: t.state, cell: ({ lesson }) => t.lessonStates[lesson.state] },
            {
              ...{ key: 'so', header: t.therefores },
              cell: ({ lesson }) =>
                lesson.therefores.length === 0 ? t.notKnown : <Followed lesson={lesson} home={home} />,
            },
          ]}
        />
        <LinkRow
          label={t.onwards}
          links={[
            ...(permits(mayWriteResults, actor)
              ? [{ href: `${home}/lessons/new`, label: t.addLesson, main: true }]
              : []),
            { href: `${home}/api/evaluation/list-lessons`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
