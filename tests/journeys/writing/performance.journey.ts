import { journey } from '../journey.ts'
import { addEvidence, measureBySurvey, reportQuarter, seeOnBoard } from '../performance-steps.ts'

const [projectId, title] = ['p2021-08', '안양천에서 놀자']
/** Each window measures a quarter of its own. */
const quarters = { desktop: '2021-Q2', phone: '2021-Q3', 'without-script': '2021-Q4' } as const

journey(
  'an officer reports a quarter and measures by a survey, and the board shows it',
  async ({ page, visit, lookAround, signInAs, by }) => {
    await signInAs('체험용 부서 담당', '부서 담당')
    const reporter = { page, visit, lookAround }
    await reportQuarter(reporter, projectId, `탐방로를 열었습니다 (${by})`)
    await measureBySurvey(reporter, projectId, quarters[by])
    await addEvidence(reporter, projectId, `탐방로의 새 의자 (${by})`)
    await visit(`/projects/${projectId}/stages`)
    await visit(`/projects/${projectId}`)
    await seeOnBoard(reporter, title)
  },
)
