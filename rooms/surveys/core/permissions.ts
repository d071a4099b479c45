import { everyone, type Permission, participants, type Role } from '#kit/actor.ts'

const makers: readonly Role[] = ['secretariat', 'administrator']

export const mayMakeSurvey: Permission = { name: 'surveys.make', roles: makers }
/** What was written on paper is entered by the office, which also sees what people wrote. */
export const mayEnterPaper: Permission = { name: 'surveys.enter-paper', roles: makers }
export const maySeeAnswers: Permission = { name: 'surveys.see-answers', roles: makers }
/** Whoever may answer is the survey's own rule: anybody, residents, or holders of a code. */
export const mayAnswer: Permission = { name: 'surveys.answer', roles: everyone }
/** Where the survey asks residents: the office answers none of these as the office. */
export const mayAnswerAsResident: Permission = { name: 'surveys.answer-as-resident', roles: participants }
export const maySeeSurveys: Permission = { name: 'surveys.see', roles: everyone }
