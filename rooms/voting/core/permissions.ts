import { everyone, type Permission } from '#kit/actor.ts'

export const mayRecordBallotResult: Permission = { name: 'voting.record-ballot-result', roles: ['secretariat'] }
export const maySeeBallotResults: Permission = { name: 'voting.see', roles: everyone }
