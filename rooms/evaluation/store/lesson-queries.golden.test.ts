import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { lessonOf } from '../core/fixture.ts'
import { SharingId } from '../core/sharing.ts'
import * as queries from './lesson-queries.ts'

const district = DistrictId.parse('geumcheon')
const lesson = lessonOf()
const sharing = { id: SharingId.parse('sharing-1'), title: '성과공유회', on: localDate('2021-12-24'), place: null }

goldenSql(import.meta.url, queries, {
  insertLesson: { plain: { args: [district, lesson], answers: [[]] } },
  updateLesson: [district, lesson],
  holdLesson: [district, lesson.id],
  allLessons: [district],
  lessonsAbout: {
    some: [district, { cardIds: [], projectIds: [], itemIds: ['item-1' as never] }],
    none: { args: [district, { cardIds: [], projectIds: [], itemIds: [] }], answers: [] },
  },
  insertSharing: {
    plain: { args: [district, { ...sharing, shown: '17개 사업', meetingId: null, cardIds: [] }], answers: [[]] },
  },
  sharings: [district],
})
