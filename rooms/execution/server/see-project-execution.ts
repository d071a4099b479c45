import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { listProjects, seeCurrentBudget } from '#rooms/appropriations/contract.ts'
import { cellKey, cellOf } from '#rooms/appropriations/core/cell.ts'
import { seeProjectLines } from '#rooms/budget/contract.ts'
import { seeProjectExecution } from '../contract.ts'
import { asOfIn } from '../core/as-of.ts'
import { accidentFindings, yearFindings } from '../core/execution-findings.ts'
import { executionOf, executionOverTime } from '../core/execution-view.ts'
import { entriesBy, sumEntries } from '../core/ledger.ts'
import { overLineFindings } from '../core/over-line-findings.ts'
import { maySeeEntryNotes } from '../core/permissions.ts'
import { settle } from '../core/settlement.ts'
import { toldEntry } from '../core/told-entries.ts'
import { carryOversOfYear } from '../store/carry-over-queries.ts'
import * as store from '../store/queries.ts'
import { withReversals } from './list-entries.ts'

export const seeProjectExecutionHandler = handleQuery(seeProjectExecution, async (context, input) => {
  const { trx, districtId, actor, ask, now } = context
  const insider = permits(maySeeEntryNotes, actor)
  const { projectId } = input
  const { projects } = answered(await ask(listProjects, {}))
  const found = projects.find((project) => project.projectId === projectId)
  if (found === undefined) return refuse({ kind: 'project-not-found' })
  const { fiscalYear: ownYear, ...project } = found
  const fiscalYear = input.fiscalYear ?? ownYear
  const asOf = input.asOf ?? asOfIn(fiscalYear, dateInSeoul(now))
  const { cells, projects: bases } = answered(await ask(seeCurrentBudget, { fiscalYear, projectId, on: asOf }))
  const all = await store.entriesOfProjects(trx, districtId, [projectId])
  const ofYear = all.filter((entry) => entry.fiscalYear === fiscalYear)
  const entries = entriesBy(ofYear, asOf)
  const carryOvers = (await carryOversOfYear(trx, districtId, fiscalYear)).filter((one) => one.projectId === projectId)
  const { lines } = answered(await ask(seeProjectLines, { projectId }))
  const at = Map.groupBy(entries, cellKey)
  const every = new Map([...cells, ...entries].map((cell) => [cellKey(cell), cell]))
  const total = sumWon(cells.map(({ base }) => base))
  return ok({
    project,
    fiscalYear,
    asOf,
    basis: bases[0]?.basis ?? 'planned',
    total: executionOf(total, entries),
    cells: [...every].map(([key, cell]) => ({
      ...cellOf(cell),
      ...executionOf(sumWon(cells.filter((one) => cellKey(one) === key).map(({ base }) => base)), at.get(key) ?? []),
    })),
    lines: lines
      .filter((line) => line.fiscalYear === fiscalYear)
      .map((line) => ({
        lineId: line.id,
        label: line.group === null ? line.label : `${line.group}: ${line.label}`,
        accountName: line.accountName,
        source: line.source,
        planned: line.stated,
        spent: sumEntries(entries.filter((entry) => entry.lineId === line.id)).spent,
      })),
    entries: withReversals(ofYear).map((entry) => toldEntry(entry, insider)),
    byMonth: executionOverTime(total, entries, 12),
    settlement: settle(cells, ofYear, carryOvers).cells,
    carryOvers,
    findings: [
      ...yearFindings({ fiscalYear, asOf, bases: cells, entries }),
      ...overLineFindings(lines, entries),
      ...accidentFindings(carryOvers, ofYear),
    ],
    years: [...new Set([fiscalYear, ownYear, ...all.map((entry) => entry.fiscalYear)])].toSorted((a, b) => b - a),
  })
})
