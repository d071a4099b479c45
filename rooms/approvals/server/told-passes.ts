import type { QueryContext } from '#kernel/handler.ts'
import { type FindingPass, type PassState, passState } from '../core/finding-pass.ts'
import { type SubjectFacts, subjectKey } from '../core/review-subject.ts'
import type { SubjectParts } from './subject-parts.ts'

/** A pass beside its subject and how it stands today. */
export interface ToldPass {
  readonly pass: FindingPass
  readonly state: PassState
  readonly facts: SubjectFacts | null
}

/**
 * Tells of each pass whether its error still stands; the findings of a subject are asked for once. What was passed on a
 * subject that this reader is not told yet is left out.
 */
export async function toldPasses(
  context: QueryContext,
  { subjectsOf, findingsOf }: SubjectParts,
  passes: readonly FindingPass[],
): Promise<ToldPass[]> {
  const bySubject = Map.groupBy(passes, (pass) => subjectKey(pass.subject))
  const subjects = [...bySubject.values()].flatMap(([pass]) => (pass === undefined ? [] : [pass.subject]))
  const known = await subjectsOf(context, subjects)
  const told = new Map<FindingPass, ToldPass>()
  for (const [key, own] of bySubject) {
    const facts = known.get(key) ?? null
    if (facts?.undecided === true) continue
    const [first] = own
    const findings = facts === null || first === undefined ? [] : await findingsOf(context, first.subject)
    for (const pass of own) told.set(pass, { pass, state: passState(pass, findings), facts })
  }
  return passes.flatMap((pass) => told.get(pass) ?? [])
}
