import { addDays, type LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { budgetRefused, type GrantApplication } from './application.ts'
import { type GrantLife, owed } from './grant-life.ts'

/** So many days after the report the department is asked for the settlement. */
const daysToSettle = 30

/** A grant with where it stands. */
export interface Kept {
  readonly application: Pick<GrantApplication, 'id' | 'applicant' | 'title' | 'budget'>
  readonly life: GrantLife
}

/**
 * Finds what speaks against a grant on a day: no report though it is due, no settlement so long after it, a budget that does
 * not add up to what was agreed, what is confirmed and not returned, what was surrendered and not settled, and lines of the
 * budget overspent beyond their tolerance.
 */
export function grantFindings({ application, life }: Kept, today: LocalDate): Finding[] {
  const { agreed, paid, reportedOn, surrenderedOn, settlement } = life
  const shared = {
    ...{ severity: 'warning' as const, subject: { kind: 'grant', id: String(application.id) } },
    params: { applicant: application.applicant, title: application.title },
  }
  const findings: Finding[] = []
  if (agreed !== null && reportedOn === null && surrenderedOn === null && agreed.reportDueOn < today)
    findings.push({ ...shared, rule: 'report-overdue', stated: agreed.reportDueOn, computed: today })
  if (surrenderedOn !== null && paid > 0 && settlement === null)
    findings.push({ ...shared, rule: 'surrendered-unsettled', stated: surrenderedOn, computed: `${paid}` })
  const { budget } = life
  const off =
    agreed === null || surrenderedOn !== null || settlement !== null
      ? null
      : budgetRefused(budget ?? application.budget, agreed.granted, agreed.ownShare)
  if (off !== null) findings.push({ ...shared, rule: 'budget-off', stated: `${off.sum}`, computed: `${off.whole}` })
  if (reportedOn !== null && settlement === null && addDays(reportedOn, daysToSettle) < today)
    findings.push({ ...shared, rule: 'settlement-overdue', stated: reportedOn, computed: today })
  const due = owed(life)
  if (due > 0) findings.push({ ...shared, rule: 'not-returned', computed: `${due}` })
  for (const { label, planned, spent, beyond } of settlement?.lines ?? [])
    if (beyond)
      findings.push({
        ...{ ...shared, rule: 'line-overspent', stated: `${planned}`, computed: `${spent}` },
        params: { ...shared.params, line: label },
      })
  return findings
}
