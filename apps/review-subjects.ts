import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { seeBill } from '#rooms/appropriations/contract.ts'
import { BillId } from '#rooms/appropriations/core/bill.ts'
import { describeFinding as describeAppropriations } from '#rooms/appropriations/core/messages.ts'
import { appropriationsFindings } from '#rooms/appropriations/server/findings.ts'
import { type ReviewSubject, type SubjectFacts, subjectKey } from '#rooms/approvals/core/review-subject.ts'
import { planSubjects } from '#rooms/approvals/server/plan-subjects.ts'
import type { SubjectParts } from '#rooms/approvals/server/subject-parts.ts'
import { describeFinding as describeBudget } from '#rooms/budget/core/messages.ts'
import { budgetFindings } from '#rooms/budget/server/findings.ts'
import { seeVersion } from '#rooms/plans/contract.ts'
import { describeFinding as describePlans } from '#rooms/plans/core/messages.ts'
import { plansFindings } from '#rooms/plans/server/findings.ts'

/** What is reviewed and what the rules say of it: sheets and frozen versions of plans, and the district's budget bills. */
export const reviewSubjects: SubjectParts = {
  subjectsOf: async (context, subjects) =>
    new Map([
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
    const { bill, version: state } = seen.value
    const version = `${state}`
    found.set(subjectKey(subject), { version, title: bill.name, path: `/budget-bills/${bill.id}`, department: '' })
  }
  return found
}

async function findingsAbout(context: QueryContext, { kind, id }: ReviewSubject): Promise<readonly Finding[]> {
  if (kind === 'supplementary')
    return (await appropriationsFindings(context)).filter(({ subject }) => subject.id === id)
  const projects = new Set<string>(kind === 'project' ? [id] : await projectsOfVersion(context, id))
  const all = [...(await plansFindings(context)), ...(await budgetFindings(context))]
  return all.filter(({ subject }) => subject.kind === 'project' && projects.has(subject.id))
}

async function projectsOfVersion({ ask }: QueryContext, versionId: string): Promise<readonly string[]> {
  const seen = await ask(seeVersion, { versionId })
  return seen.ok ? seen.value.snapshot.sheets.map(({ id }) => id) : []
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
