import type { QueryContext } from '#kernel/handler.ts'
import { seeProject, seeVersion } from '#rooms/plans/contract.ts'
import { type ReviewSubject, type SubjectFacts, subjectKey } from '../core/review-subject.ts'

/** The subjects that stand in plans: project sheets, with the cost lines under them, and frozen versions. */
export async function planSubjects(
  context: QueryContext,
  subjects: readonly ReviewSubject[],
): Promise<ReadonlyMap<string, SubjectFacts>> {
  const found = new Map<string, SubjectFacts>()
  for (const subject of subjects) {
    const facts = await context.once(`approvals subject ${subjectKey(subject)}`, () => factsOf(context, subject))
    if (facts !== null) found.set(subjectKey(subject), facts)
  }
  return found
}

async function factsOf({ ask }: QueryContext, { kind, id }: ReviewSubject): Promise<SubjectFacts | null> {
  if (kind === 'project') {
    const seen = await ask(seeProject, { projectId: id })
    if (!seen.ok) return null
    const { sheet, version, budget } = seen.value
    const leads = sheet.departments.filter((role) => role.duty === 'lead').map((role) => role.name)
    // A review covers the sheet and its cost lines: either one changed is another version.
    return {
      version: `${version}.${budget.version}`,
      title: sheet.title,
      path: `/projects/${id}`,
      department: leads.join(', '),
    }
  }
  if (kind !== 'plan-version') return null
  const seen = await ask(seeVersion, { versionId: id })
  if (!seen.ok) return null
  const { version, snapshot } = seen.value
  return {
    version: version.hash.slice(0, 12),
    title: `${snapshot.plan.name} ${version.name}`,
    path: `/plans/${version.planId}/versions/${id}`,
    department: '',
  }
}
