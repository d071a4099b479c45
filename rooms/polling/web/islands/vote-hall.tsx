import { useEffect, useState } from 'preact/hooks'
import type { ReplyOf } from '#kit/contract.ts'
import { usePage } from '#ui/page-context.ts'
import { seeAttendance } from '../../contract-office.ts'
import { AttendanceTables } from '../attendance-tables.tsx'

export interface VoteHallProps {
  readonly voteId: string
  readonly attendance: ReplyOf<typeof seeAttendance>
}

const everySeconds = 20

/** The attendance on the wall of an assembly: asked anew while it hangs there, and as it was where nobody answers. */
export function Island({ voteId, attendance }: VoteHallProps) {
  const { district } = usePage()
  const [shown, setShown] = useState(attendance)
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const answer = await fetch(`/${district.id}/api/polling/see-attendance?voteId=${voteId}`).catch(() => null)
      const parsed = seeAttendance.reply.safeParse(answer?.ok === true ? await answer.json().catch(() => null) : null)
      if (parsed.success) setShown(parsed.data)
    }
    const asking = setInterval(() => void ask(), everySeconds * 1000)
    return () => clearInterval(asking)
  }, [voteId])
  return <AttendanceTables attendance={shown} />
}
