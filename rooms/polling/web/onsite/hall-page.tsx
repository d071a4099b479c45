import { page } from '#kernel/page.ts'
import { Frame } from '#ui/frame.tsx'
import { Island } from '#ui/island.tsx'
import { seeAttendance } from '../../contract-office.ts'
import { onsiteWords } from '../../core/messages-onsite-pages.ts'
import { mayWatchVotes } from '../../core/permissions.ts'
import { AttendanceTables } from '../attendance-tables.tsx'
import { crumbsTo, voteOf } from './vote-of.ts'

/** How many have come, for the wall of a residents' assembly: by channel and dong, and nothing of any result. */
export const hallPage = page({
  path: '/votes/:voteId/hall',
  permission: mayWatchVotes,
  async render(request) {
    const found = await voteOf(request)
    if (!found.ok) return found
    const { vote, home } = found.value
    const seen = await request.ask(seeAttendance, { voteId: vote.voteId })
    if (!seen.ok) return seen
    const { lang } = request
    const t = onsiteWords(lang)
    return (
      <Frame title={t.hall} over={vote.title} crumbs={crumbsTo(vote, home, lang)} lead={t.hallLead}>
        <Island name="vote-hall" props={{ voteId: vote.voteId, attendance: seen.value }}>
          <AttendanceTables attendance={seen.value} />
        </Island>
      </Frame>
    )
  },
})
