import { handleCommandOn } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { recordMeeting } from '../contract.ts'
import { enterMeeting } from './enter-meeting.ts'
import { recordedMeeting } from './recorded-rows.ts'

export const recordMeetingHandler = handleCommandOn(recordMeeting, recordedMeeting, async (context, input) => {
  const entered = await enterMeeting(context, input)
  if (!entered.ok) return entered
  const { about, entry } = entered.value
  return ok({ reply: { meetingId: input.meetingId }, about, index: [entry] })
})
