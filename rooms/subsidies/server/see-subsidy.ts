import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { seeSubsidy } from '../contract.ts'
import { balanceOf } from '../core/balance.ts'
import { lifeOf } from '../core/keep-journal.ts'
import { nextEvents } from '../core/next-events.ts'
import { ownShareDue } from '../core/own-share.ts'
import { subsidyFindings } from '../core/subsidy-findings.ts'
import { budgetedOf, projectMoney, shownEntries } from '../core/subsidy-view.ts'
import * as store from '../store/queries.ts'
import { lookAt, type SubsidyMeans } from './look-at-subsidy.ts'

/** The whole life of a subsidy beside what was planned and executed. */
export const seeSubsidyWith = (means: SubsidyMeans) =>
  handleQuery(seeSubsidy, async (context, { subsidyId }) => {
    const subsidy = await store.findSubsidy(context.trx, context.districtId, subsidyId)
    const [looked] = await lookAt(context, subsidy === null ? [] : [subsidy], means)
    if (looked === undefined) return refuse({ kind: 'subsidy-not-found' })
    const { journal, executed, plannedBy, approvedBy, titles } = looked
    const life = lifeOf(journal)
    const projects = projectMoney(journal.projectIds, plannedBy, executed, journal.entries, approvedBy)
    return ok({
      subsidy: looked.subsidy,
      balance: balanceOf(life),
      entries: [...shownEntries(journal.entries)],
      next: [...nextEvents(life)],
      projects: projects.map((project) => ({ ...project, title: titles.get(project.projectId) ?? null })),
      planned: sumWon(projects.map((project) => project.planned)),
      budgeted: sumWon(projects.map(budgetedOf)),
      executed: executed === null ? null : sumWon(projects.flatMap((project) => project.executed ?? [])),
      ownShareDue: life.ownShare === null || life.settlements === 0 ? null : ownShareDue(life.ownShare, life.spent),
      reportDueOn: life.reportDueOn,
      settleDueOn: life.settleDueOn,
      returnDueOn: life.returnDueOn,
      findings: [...subsidyFindings(looked)],
    })
  })
