import { randomBytes } from 'node:crypto'
import { handleCommand } from '#kernel/handler.ts'
import { hex } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeCycle } from '#rooms/cycle/contract.ts'
import { seeSurvey } from '#rooms/surveys/contract.ts'
import { announceForum } from '../contract.ts'
import * as decide from '../core/forum.ts'
import * as store from '../store/queries.ts'
import { aboutForum, forumEntry } from './forum-entry.ts'

export const announceForumHandler = handleCommand(announceForum, async ({ trx, districtId, ask }, input) => {
  const allowed = decide.announceForum(input)
  if (!allowed.ok) return allowed
  const { forumId, onlineAddress, onlineInstruction, cycleId, surveyId, ...parts } = input
  if (cycleId !== null && !(await ask(seeCycle, { cycleId })).ok) {
    return refuse({ kind: 'cycle-not-found', field: 'cycleId' })
  }
  if (surveyId !== null && !(await ask(seeSurvey, { surveyId })).ok) {
    return refuse({ kind: 'survey-not-found', field: 'surveyId' })
  }
  const forum: decide.Forum = {
    ...{ ...parts, id: forumId, cycleId, surveyId },
    online:
      onlineAddress === null || onlineInstruction === null
        ? null
        : { address: onlineAddress, instruction: onlineInstruction },
    ...{ seated: 0, waiting: 0, state: 'announced', attended: null, summary: null, publishedOn: null },
  }
  const written = await store.insertForum(trx, districtId, forum, hex(randomBytes(16)))
  return written
    ? ok({ reply: { forumId }, about: [aboutForum(forumId)], index: [forumEntry(forum)] })
    : refuse({ kind: 'forum-id-taken' })
})
