import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeAttendanceStatistics } from '../contract-minutes.ts'
import { attendanceStatistics } from '../store/attendance-statistics.ts'

export const seeAttendanceStatisticsHandler = handleQuery(
  seeAttendanceStatistics,
  async ({ trx, districtId }, { year = null }) => ok({ rows: await attendanceStatistics(trx, districtId, year) }),
)
