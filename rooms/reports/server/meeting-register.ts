import { answered } from '#kernel/answered.ts'
import { ok } from '#kit/result.ts'
import { listMeetings } from '#rooms/meetings/contract.ts'
import { annexWords } from '../core/plan/annex-words.ts'
import { meetingsOf } from './plan-annexes.ts'
import { notFound, type Report } from './report.ts'

/** The meetings of a year with those who came (회의 개최 현황). */
export const meetingRegisterReport: Report = {
  name: 'meeting-register',
  title: { ko: '회의 개최 현황', en: 'Register of meetings' },
  of: { ko: '연도', en: 'Year' },
  choices: async (ask) =>
    answered(await ask(listMeetings, { size: 1 })).years.map(({ year }) => ({ of: String(year), label: String(year) })),
  async make(ask, of) {
    if (!/^[12]\d{3}$/.test(of)) return notFound
    const year = Number(of)
    const blocks = await meetingsOf(ask, year)
    if (blocks.length === 0) return notFound
    return ok({
      version: 1,
      title: annexWords.meetingsOf(year),
      language: 'ko',
      marks: 'report',
      header: null,
      pageNumbers: true,
      blocks: [{ kind: 'title', text: annexWords.meetingsOf(year), under: [], cover: false }, ...blocks],
    })
  },
}
