import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { seeBill } from '#rooms/appropriations/contract.ts'
import { BillId } from '#rooms/appropriations/core/bill.ts'
import { describeFinding as describeAppropriations } from '#rooms/appropriations/core/messages.ts'
import { allAppropriationsFindings } from '#rooms/appropriations/server/findings.ts'
import { type ReviewSubject, type SubjectFacts, subjectKey } from '#rooms/approvals/core/review-subject.ts'
import { planSubjects } from '#rooms/approvals/server/plan-subjects.ts'
import type { SubjectParts } from '#rooms/approvals/server/subject-parts.ts'
import { describeFinding as describeBudget } from '#rooms/budget/core/messages.ts'
import { budgetFindings } from '#rooms/budget/server/findings.ts'
import { describeFinding as describePlans } from '#rooms/plans/core/messages.ts'
import { readSnapshot, VersionId } from '#rooms/plans/core/plan-version.ts'
import { snapshotFindings } from '#rooms/plans/core/snapshot-findings.ts'
import { plansFindings } from '#rooms/plans/server/findings.ts'
import { findVersion } from '#rooms/plans/store/version-queries.ts'

/** What is reviewed and what the rules say of it: sheets and frozen versions of plans, and the district's budget bills. */
export const reviewSubjects: SubjectParts = {
  subjectsOf: async (context, subjects) =>
    new Map([
      ...(await frozenVersions(
        context,
        subjects.filter(({ kind }) => kind === 'plan-version'),
      )),
      ...(await planSubjects(context, subjects)),
      ...(await bills(
        context,
        subjects.filter(({ kind }) => kind === 'supplementary'),
      )),
    ]),
  findingsOf: async (context, subject) => (await findingsAbout(context, subject)).map(told),
}

async function bills(context: QueryContext, subjects: readonly ReviewSubject[]): Promise<Map<string, SubjectFacts>> {
  const found = new Map<string, SubjectFacts>()
  for (const subject of subjects) {
    const billId = BillId.safeParse(subject.id)
    const seen = billId.success ? await context.ask(seeBill, { billId: billId.data }) : null
    if (seen === null || !seen.ok) continue
    const { bill, version: state, undecided } = seen.value
    const version = `${state}`
    const path = `/budget-bills/${bill.id}`
    found.set(subjectKey(subject), { version, title: bill.name, path, department: '', undecided })
  }
  return found
}

/**
 * Frozen versions by what stands in them, whoever asks: that an error was passed is told to everyone, also of a version
 * only insiders may read, and whether it still stands must not depend on the reader.
 */
async function frozenVersions(
  context: QueryContext,
  subjects: readonly ReviewSubject[],
): Promise<Map<string, SubjectFacts>> {
  const found = new Map<string, SubjectFacts>()
  for (const subject of subjects) {
    const seen = await frozen(context, subject.id)
    if (seen === null) continue
    const { version, snapshot } = seen
    const title = `${snapshot.plan.name} ${version.name}`
    const path = `/plans/${version.planId}/versions`
    const forPublic = version.kind === 'public'
    found.set(subjectKey(subject), { version: version.hash.slice(0, 12), title, path, department: '', forPublic })
  }
  return found
}

const frozen = ({ trx, districtId, once }: QueryContext, id: string) =>
  once(`plans version ${id}`, async () => {
    const versionId = VersionId.safeParse(id)
    const found = versionId.success ? await findVersion(trx, districtId, versionId.data) : null
    return found === null ? null : { version: found.version, snapshot: readSnapshot(found.snapshot) }
  })

async function findingsAbout(context: QueryContext, { kind, id }: ReviewSubject): Promise<readonly Finding[]> {
  if (kind === 'supplementary')
    return (await context.once('all appropriations findings', () => allAppropriationsFindings(context))).filter(
      ({ subject }) => subject.id === id,
    )
  if (kind === 'plan-version') {
    const seen = await frozen(context, id)
    return seen === null ? [] : snapshotFindings(seen.snapshot)
  }
  const all = [
    ...(await context.once('plans findings', () => plansFindings(context))),
    ...(await context.once('budget findings', () => budgetFindings(context))),
  ]
  return all.filter(({ subject }) => subject.kind === 'project' && subject.id === id)
}

/** A finding with its sentence, which the room that found it has. */
function told(finding: Finding) {
  const say = (lang: 'ko' | 'en') =>
    describePlans(finding, lang) ??
    describeBudget(finding, lang) ??
    describeAppropriations(finding, lang) ??
    finding.rule
  return { ...finding, sentence: { ko: say('ko'), en: say('en') } }
}
