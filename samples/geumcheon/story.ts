import { DistrictId } from '#kit/id.ts'
import type { Story } from '../teller.ts'
import { theDistrict } from './01-the-district.ts'
import { theBodies } from './02-the-bodies.ts'
import { meetingsOf2019 } from './03-meetings-of-2019.ts'
import { theYearOpens } from './04-the-year-opens.ts'
import { meetingsOf2020 } from './05-meetings-of-2020.ts'
import { ideas } from './06-ideas.ts'
import { deliberationAndReview } from './07-deliberation-and-review.ts'
import { theVote } from './08-the-vote.ts'
import { theDecision } from './09-the-decision.ts'
import { thePlan } from './10-the-plan.ts'
import { theYear2021 } from './11-the-year-2021.ts'
import { theForumOf2019 } from './12-the-forum-of-2019.ts'
import { whatEveryoneReads } from './13-what-everyone-reads.ts'
import { theCoursesOf2019 } from './14-the-courses-of-2019.ts'
import { theDemonstration } from './15-the-demonstration.ts'
import { theWorksOf2022 } from './16-the-works-of-2022.ts'

/**
 * How Geumcheon-gu in Seoul made its community innovation plan for 2021, from 22 + 30 + 106 ideas to 17 projects, as
 * its published plan tells it (2021 금천구 지역사회혁신계획, 구단위계획형). What the plan does not say is not said
 * here; the last chapter alone is about the demonstration accounts.
 */
export const geumcheon: Story = {
  districtId: DistrictId.parse('geumcheon'),
  chapters: [
    theDistrict,
    theBodies,
    meetingsOf2019,
    theYearOpens,
    meetingsOf2020,
    ideas,
    deliberationAndReview,
    theVote,
    theDecision,
    thePlan,
    theYear2021,
    theForumOf2019,
    whatEveryoneReads,
    theCoursesOf2019,
    theDemonstration,
    theWorksOf2022,
  ],
}
