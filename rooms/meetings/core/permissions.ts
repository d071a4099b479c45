import { everyone, type Permission, type Role } from '#kit/actor.ts'

/** Who conducts a body's meetings: its chair and secretary their own, the secretariat all. */
const conductors: readonly Role[] = ['secretariat', 'subcommittee-chair', 'subcommittee-secretary']
/** Whoever has an account may hold a seat. */
const seatHolders: readonly Role[] = everyone.filter((role) => role !== 'visitor' && role !== 'operator')

/** A subcommittee's chair and secretary keep the register of their own meetings. */
export const mayRecordMeeting: Permission = {
  name: 'meetings.record-meeting',
  roles: ['secretariat', 'subcommittee-chair', 'subcommittee-secretary'],
}
/** A whole register at once, of whatever bodies. */
export const mayImportMeetings: Permission = { name: 'meetings.import-meetings', roles: ['secretariat'] }
export const mayRecordResolution: Permission = { name: 'meetings.record-resolution', roles: ['secretariat'] }
export const maySeeMeetings: Permission = { name: 'meetings.see', roles: everyone }

export const maySetMeetingRules: Permission = { name: 'meetings.set-rules', roles: ['secretariat', 'administrator'] }
export const mayCallMeeting: Permission = { name: 'meetings.call', roles: conductors }
/** Attendance, votes, notes and minutes. */
export const mayConductMeeting: Permission = { name: 'meetings.conduct', roles: conductors }
/** Only for the seat that is one's own, at a meeting to which it belongs. */
export const mayTakePart: Permission = { name: 'meetings.take-part', roles: seatHolders }
export const mayDecideByResolution: Permission = { name: 'meetings.decide-by-resolution', roles: ['secretariat'] }
export const mayKeepAllowances: Permission = { name: 'meetings.keep-allowances', roles: ['secretariat'] }
