import { everyone, type Permission } from '#kit/actor.ts'

/** A subcommittee's chair and secretary keep the register of their own meetings. */
export const mayRecordMeeting: Permission = {
  name: 'meetings.record-meeting',
  roles: ['secretariat', 'subcommittee-chair', 'subcommittee-secretary'],
}
export const mayRecordResolution: Permission = { name: 'meetings.record-resolution', roles: ['secretariat'] }
export const maySeeMeetings: Permission = { name: 'meetings.see', roles: everyone }
