import type { DistrictId } from '#kit/id.ts'
import type { MeetingId } from '../core/meeting.ts'

/** Where a bank account stands: moved to another row, it does not open. */
export const placeOfBankAccount = (districtId: DistrictId, meetingId: MeetingId, personNo: number): string =>
  `allowance ${districtId} ${meetingId} ${personNo} bank account`
