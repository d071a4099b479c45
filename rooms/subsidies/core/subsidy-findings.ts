import type { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import type { Won } from '#kit/won.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { balanceOf } from './balance.ts'
import { type Standing, standingEntries } from './entry.ts'
import { type Journal, lifeOf } from './keep-journal.ts'
import type { Life } from './life.ts'
import { ownShareDue } from './own-share.ts'
import type { Subsidy } from './subsidy.ts'

/** What was really spent in a project, as the accounts of execution tell it, in won. */
export interface Executed {
  readonly projectId: ProjectId
  readonly amount: Won
}

/** What the rules look at: the subsidy, its journal, the plan's and the accounts' sums, and the day. */
export interface Looked {
  readonly subsidy: Subsidy
  readonly journal: Journal
  /** Budgeted from its source in its projects, approved or else planned; null where it was not asked. */
  readonly planned: Won | null
  /** Whether any of that is approved by the DistrictAssembly. */
  readonly approved: boolean
  /** How projects are called, where it is known. */
  readonly titles: ReadonlyMap<ProjectId, string>
  /** Null where no accounts are kept. */
  readonly executed: readonly Executed[] | null
  readonly today: LocalDate
}

type Add = (rule: string, severity: Finding['severity'], stated: Won, computed: Won, more?: Finding['params']) => void

/**
 * Finds what speaks against a subsidy: due dates passed, a balance not returned, a grant other than the plan reckons
 * with, more planned than granted, an own share not met, and spending stated other than executed. In won.
 */
export function subsidyFindings(looked: Looked): readonly Finding[] {
  const { subsidy, journal, planned } = looked
  const life = lifeOf(journal)
  const findings: Finding[] = []
  const add: Add = (rule, severity, stated, computed, more = {}) => {
    findings.push({
      rule,
      severity,
      subject: { kind: 'subsidy', id: subsidy.id },
      stated: `${stated}`,
      computed: `${computed}`,
      params: { name: subsidy.name, ...more },
    })
  }
  const { decided } = life
  if (decided !== null && decided !== subsidy.amount)
    add('subsidy-decided-otherwise', 'warning', subsidy.amount, decided)
  const granted = decided ?? subsidy.amount
  // What is settled is known to the won: what was once planned says nothing against it any more.
  if (planned !== null && planned > granted && life.settlements === 0) {
    add('subsidy-over-planned', 'error', planned, granted, { approved: looked.approved ? 'yes' : 'no' })
  }
  lateness(life, looked.today, add)
  ownShare(life, add)
  if (life.settlements > 0 && looked.executed !== null) {
    executedOtherwise(standingEntries(journal.entries), looked.executed, looked.titles, add)
  }
  return findings
}

function lateness(life: Life, today: LocalDate, add: Add): void {
  const { reportDueOn, settleDueOn, returnDueOn, paid } = life
  const { left } = balanceOf(life)
  if (!life.reported && reportDueOn !== null && today > reportDueOn) {
    add('subsidy-report-late', 'error', paid, paid, { due: reportDueOn })
  }
  if (life.settlements === 0 && settleDueOn !== null && today > settleDueOn) {
    add('subsidy-settlement-late', 'error', paid, paid, { due: settleDueOn })
  }
  if (left === 0) return
  if (returnDueOn !== null && today > returnDueOn) add('subsidy-return-late', 'error', left, left, { due: returnDueOn })
  else add('subsidy-not-returned', 'warning', left, left)
}

function ownShare(life: Life, add: Add): void {
  if (life.ownShare === null || life.settlements === 0) return
  const due = ownShareDue(life.ownShare, life.spent)
  if (life.ownSpent < due) add('own-share-short', 'error', life.ownSpent, due)
}

function executedOtherwise(
  standing: readonly Standing[],
  executed: readonly Executed[],
  titles: ReadonlyMap<ProjectId, string>,
  add: Add,
): void {
  const stated = new Map<ProjectId, number>()
  for (const { event } of standing) {
    if (event.kind !== 'settlement') continue
    for (const { projectId, amount } of event.spent) stated.set(projectId, (stated.get(projectId) ?? 0) + amount)
  }
  const real = new Map(executed.map((one) => [one.projectId, one.amount]))
  for (const projectId of new Set([...stated.keys(), ...real.keys()])) {
    const [told, found] = [(stated.get(projectId) ?? 0) as Won, real.get(projectId) ?? (0 as Won)]
    if (told === found) continue
    const named = { project: projectId, title: titles.get(projectId) ?? projectId }
    add('subsidy-executed-otherwise', 'error', told, found, named)
  }
}
