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
import { theProgressOf2021 } from './17-the-progress-of-2021.ts'
import { theInspectorsOf2021 } from './18-the-inspectors-of-2021.ts'
import { aCallOf2021 } from './19-a-call-of-2021.ts'
import { aContractOf2021 } from './20-a-contract-of-2021.ts'
import { whatTheYearsTaught } from './21-what-the-years-taught.ts'
import { theRewardsOf2021 } from './23-the-rewards-of-2021.ts'
import { theMoneyOf2021 } from './24-the-money-of-2021.ts'
import { theNextYear } from './25-the-next-year.ts'
import { theBillOf2022 } from './26-the-bill-of-2022.ts'
import { theExpensesOf2021 } from './27-the-expenses-of-2021.ts'

/**
 * How Geumcheon-gu in Seoul made its community innovation plan for 2021, from 22 + 30 + 106 ideas to 17 projects, as
 * its published plan tells it (2021 금천구 지역사회혁신계획, 구단위계획형). What the plan does not say is not said
 * here, but for what is marked as made up for the demonstration (시연용): the demonstration's accounts, and how the
 * projects were carried out.
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
    theProgressOf2021,
    theInspectorsOf2021,
    aCallOf2021,
    aContractOf2021,
    whatTheYearsTaught,
    theRewardsOf2021,
    theMoneyOf2021,
    theNextYear,
    theBillOf2022,
    theExpensesOf2021,
  ],
}
