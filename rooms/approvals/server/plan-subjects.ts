import type { QueryContext } from '#kernel/handler.ts'
import { seeLinesSince } from '#rooms/budget/contract.ts'
import { seeProject, seeSheetState, seeVersion } from '#rooms/plans/contract.ts'
import { type AskedSubject, type ReviewSubject, type SubjectFacts, subjectKey } from '../core/review-subject.ts'

/** The subjects that stand in plans: project sheets, with the cost lines under them, and frozen versions. */
export async function planSubjects(
  context: QueryContext,
  subjects: readonly AskedSubject[],
): Promise<ReadonlyMap<string, SubjectFacts>> {
  const found = new Map<string, SubjectFacts>()
  for (const subject of subjects) {
    const known = await asKnown(context, subject)
    const facts =
      known ?? (await context.once(`approvals subject ${subjectKey(subject)}`, () => factsOf(context, subject)))
    if (facts !== null) found.set(subjectKey(subject), facts)
  }
  return found
}

/** What is known of a subject where nothing has changed since: asked by its versions alone. A frozen version never does. */
async function asKnown({ ask }: QueryContext, { kind, id, known }: AskedSubject): Promise<SubjectFacts | null> {
  if (known === undefined) return null
  if (kind === 'plan-version') return { ...known, path: `/reviews/of/${kind}/${id}` }
  const [sheet, lines] = known.version.split('.').map(Number)
  if (kind !== 'project' || sheet === undefined || lines === undefined) return null
  const state = await ask(seeSheetState, { projectId: id, since: sheet })
  if (!state.ok || state.value.version !== sheet) return null
  const since = await ask(seeLinesSince, { projectId: id, version: lines })
  return since.ok && since.value.version === lines ? { ...known, path: `/projects/${id}` } : null
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
    forPublic: version.kind === 'public',
  }
}
