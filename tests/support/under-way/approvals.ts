import {
  confirmReview,
  passFinding,
  publishVersion,
  recordDocument,
  requestReview,
  seeSubject,
  submit,
} from '#rooms/approvals/contract.ts'
import { freezeVersion } from '#rooms/plans/contract.ts'
import type { Doing, Visited } from './doing.ts'

const officer = { as: 'department-officer' } as const
const head = { as: 'department-head' } as const

/** A sheet that waits for its head, one that is confirmed, and versions of the plan on their way to the public. */
export async function approvalsUnderWay({ run, ask }: Doing): Promise<readonly Visited[]> {
  const asked = async (kind: 'project' | 'plan-version', id: string) => {
    const subject = { kind, id }
    const seen = await ask(seeSubject, subject, officer)
    const errors = seen.findings.filter(({ finding }) => finding.severity === 'error')
    for (const [at, { key }] of errors.entries())
      await run(passFinding, { passId: `pass-${at}-${id}`, subject, findingKey: key, reason: '시와 맞추는 중' }, head)
    return { subject, version: seen.version }
  }
  const waiting = await asked('project', 'p2021-04')
  await run(requestReview, { reviewId: 'review-waiting', ...waiting }, officer)
  for (const [id, published] of [
    ['version-to-publish', false],
    ['version-published', true],
  ] as const) {
    await run(freezeVersion, { versionId: id, planId: 'plan-2021', name: id, kind: 'public', mask: true })
    const version = await asked('plan-version', id)
    await run(requestReview, { reviewId: `review-of-${id}`, ...version }, officer)
    await run(confirmReview, { reviewId: `review-of-${id}` }, head)
    const document = {
      documentId: `document-of-${id}`,
      documentNumber: `마을자치과-${published ? 1 : 2}`,
      disclosure: 'public' as const,
    }
    await run(recordDocument, { ...version, ...document })
    await run(submit, { submissionId: `submission-of-${id}`, ...version, to: 'city' as const })
    if (published) await run(publishVersion, { publicationId: 'publication', ...version })
  }
  const of = (id: string) => `/reviews/of/plan-version/${id}`
  return [
    ['department-head', '/reviews/review-waiting'],
    ['department-head', '/reviews/of/project/p2021-04'],
    ['department-officer', '/reviews/review-waiting'],
    ['department-officer', '/reviews/of/project/p2021-04'],
    ['department-head', '/reviews/of/project/p2021-01'],
    ['department-head', of('version-to-publish')],
    ['secretariat', of('version-to-publish')],
    ['secretariat', of('version-published')],
    ['department-head', of('version-published')],
  ]
}
