import { z } from 'zod'
import { command, only, query } from '#kit/contract.ts'
import { attachRefusals } from '#rooms/documents/contract-files.ts'
import { AddedFiles, FileFormat, FileId } from '#rooms/documents/core/kept-file.ts'
import { WrongState } from './core/called-meeting.ts'
import { MeetingId } from './core/meeting.ts'
import { Paper } from './core/paper.ts'
import * as may from './core/permissions.ts'

const listed = z.object({ papers: z.array(Paper) })

export const addPapers = command({
  name: 'meetings.add-papers',
  title: { ko: '회의자료를 올린다', en: 'Add papers to a meeting' },
  done: { ko: '회의자료를 올리고 위원에게 알렸습니다.', en: 'The papers are there, and members are told.' },
  permission: may.mayCallMeeting,
  files: 'files',
  unrecorded: ['files'],
  input: z.strictObject({
    meetingId: MeetingId,
    agendaNo: z.int().min(1).max(1000),
    files: AddedFiles.default([]),
  }),
  reply: z.object({ meetingId: MeetingId, papers: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    ...attachRefusals,
    z.object({ kind: z.literal('papers-needed'), field: z.literal('files') }),
    only('meeting-not-found', 'no-such-point'),
  ]),
})

/** The file is destroyed. */
export const removePaper = command({
  name: 'meetings.remove-paper',
  title: { ko: '회의자료를 지운다', en: 'Remove a paper' },
  done: { ko: '회의자료를 지웠습니다.', en: 'The paper is removed.' },
  permission: may.mayCallMeeting,
  input: z.strictObject({ meetingId: MeetingId, fileId: FileId }),
  reply: z.object({ meetingId: MeetingId }),
  refusal: z.discriminatedUnion('kind', [WrongState, only('meeting-not-found', 'paper-not-found')]),
})

/** From then on everybody reads them. Pictures of people who did not agree stay with the office. */
export const publishPapers = command({
  name: 'meetings.publish-papers',
  title: { ko: '회의자료를 공개한다', en: 'Publish the papers of a meeting' },
  done: { ko: '회의자료를 공개했습니다.', en: 'The papers are public.' },
  permission: may.mayCallMeeting,
  input: z.strictObject({ meetingId: MeetingId }),
  reply: z.object({ meetingId: MeetingId, papers: z.int() }),
  refusal: only('meeting-not-found', 'no-papers'),
})

/** What everybody is shown: the public ones; the office all. */
export const seePapers = query({
  name: 'meetings.see-papers',
  title: { ko: '공개한 회의자료를 본다', en: 'See the papers that are public' },
  permission: may.maySeeMeetings,
  input: z.object({ meetingId: MeetingId }),
  reply: listed,
  refusal: z.never(),
})

/** What a member of the meeting is shown: all. */
export const seeOwnPapers = query({
  name: 'meetings.see-own-papers',
  title: { ko: '내 회의의 자료를 본다', en: 'See the papers of one’s own meeting' },
  permission: may.mayTakePart,
  personal: 'own',
  input: z.object({ meetingId: MeetingId }),
  reply: listed,
  refusal: only('meeting-not-found', 'not-a-member'),
})

/** A paper itself, for a member. */
export const seePaper = query({
  name: 'meetings.see-paper',
  title: { ko: '내 회의의 자료를 받는다', en: 'Get a paper of one’s own meeting' },
  permission: may.mayTakePart,
  personal: 'own',
  // As large as a file: never remembered.
  sent: 'body',
  input: z.object({ meetingId: MeetingId, fileId: FileId }),
  reply: z.object({ name: z.string(), format: FileFormat, contentType: z.string(), base64: z.string() }),
  refusal: only('meeting-not-found', 'not-a-member', 'paper-not-found'),
})
