import type { Due, DueSoon } from '#kernel/due.ts'
import type { TellingKind, ToldTo } from '#kernel/telling.ts'
import { addDays, dateInSeoul, formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { pageWords } from '../core/messages-pages.ts'
import { allCalls } from '../store/call-queries.ts'
import { lookAtCalls } from './look-at-calls.ts'

/** What this room tells people: a duty of who applied and of the department that gives the money. */
export const grantsTells: readonly TellingKind[] = [
  { kind: 'grants.report-due', title: { ko: '보조사업 실적보고의 날', en: 'Report on a grant due' }, needed: true },
]

/** So many days before its report is due, people are reminded of a grant. */
const daysBefore = 14

/** The grants whose report is due soon, to the department that gives the money, and to whoever applied. */
export const grantsDueSoon: DueSoon = async (context) => {
  const today = dateInSeoul(context.now)
  const looked = await lookAtCalls(context, await allCalls(context.trx, context.districtId))
  return looked.flatMap(({ call, kept, lives }) =>
    kept.flatMap(({ application }): Due[] => {
      const life = lives.get(application.id)
      const deadline = life?.agreed?.reportDueOn
      if (deadline === undefined || life?.reportedOn !== null || life.surrenderedOn !== null) return []
      if (deadline < today || deadline > addDays(today, daysBefore)) return []
      const told = (name: 'reportSoon' | 'reportSoonYours', to: readonly ToldTo[]): Due => {
        const say = (lang: Lang) => pageWords(lang)[name](call.title, formatDate(deadline, lang))
        const path = `/grants/applications/${application.id}`
        const about = { kind: 'grant', id: String(application.id) }
        return { kind: 'grants.report-due', deadline, path, to, words: { ko: say('ko'), en: say('en') }, about }
      }
      const unit = { kind: 'department' as const, id: call.departmentId }
      const roles = ['department-officer', 'department-head'] as const
      const office = told(
        'reportSoon',
        roles.map((role) => ({ role, unit })),
      )
      return application.accountId === null
        ? [office]
        : [office, told('reportSoonYours', [{ accounts: [application.accountId] }])]
    }),
  )
}
