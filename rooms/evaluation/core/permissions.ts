import { everyone, type Permission, type Role } from '#kit/actor.ts'

const office: readonly Role[] = ['department-officer', 'department-head', 'secretariat']

/** A department writes its own result cards and lessons, the secretariat all. */
export const mayWriteResults: Permission = { name: 'evaluation.write-results', roles: office }
/** The department its own evaluation, a subcommittee's chair and secretary theirs; the others are the secretariat's. */
export const mayEvaluate: Permission = {
  name: 'evaluation.evaluate',
  roles: [...office, 'subcommittee-chair', 'subcommittee-secretary'],
}
/** What a year is evaluated by, what a meeting confirmed or resolved, and where results are shown. */
export const mayKeepEvaluations: Permission = { name: 'evaluation.keep', roles: ['secretariat'] }
/** What is not handed in yet is for those who work on it. */
export const maySeeDrafts: Permission = {
  name: 'evaluation.see-drafts',
  roles: [...mayEvaluate.roles, 'auditor'],
}
export const maySeeResults: Permission = { name: 'evaluation.see', roles: everyone }
