import { handleQuery, type QueryHandler } from '#kernel/handler.ts'
import { seeDeskAttendance } from '../../contract-onsite.ts'
import type { VoteParts } from '../vote-parts.ts'

export const seeDeskAttendanceHandler = ({ registrar }: VoteParts): QueryHandler =>
  handleQuery(seeDeskAttendance, (_context, { eh }) => registrar('attendance', { eh }))
