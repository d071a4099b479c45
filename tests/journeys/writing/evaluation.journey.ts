import * as steps from '../evaluation-steps.ts'
import { expect, journey } from '../journey.ts'

/** The year whose project each window evaluates. */
const yearOf = { desktop: '2018', phone: '2017', 'without-script': '2016' } as const

journey(
  'a project is evaluated, what was learned is shown where it was carried, and it goes on by a resolution alone',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const window = { page, visit, lookAround }
    const title = `공원 가꾸기 ${by}`
    const lesson = `감독이 늦었습니다 ${by}`
    const year = yearOf[by]
    await signInAs('체험용 사무국 담당', '협치 사무국')
    const card = await steps.addResult(window, { year, title })
    await signInAs('체험용 부서 담당', '부서 담당')
    await steps.evaluate(window, card, 'self', { 점수: '민관 협업: 9\n주민 체감: 8.5', '평가 의견': '제때 마침' })
    await expect(page.locator('#evaluation')).toContainText('88.3')
    await signInAs('체험용 사무국 담당', '협치 사무국')
    const members = { 점수: '민관 협업: 9\n주민 체감: 9', '평가한 자리': '분과위원장', '회피한 자리': '주민감독관' }
    await steps.evaluate(window, card, 'subcommittee', members)
    await steps.evaluate(window, card, 'city', { 점수: '서울시 평가: 87.5 / 100', '지적과 조치': '설문의 답이 적음' })
    await steps.answerRemark(window, card)
    await steps.confirmInMeeting(window, card)
    await steps.learn(window, card, { year, lesson })
    await steps.decideContinuation(window, card)
    await visit(`/results?year=${year}`)
    await expect(page.locator('main')).toContainText(title)
    await visit('/lessons')
    await visit('/sharing-meetings')
    await visit(`/papers/result-card?of=${card.split('/').at(-1)}`)
    await visit('/results/result-2019-1-2')
    await expect(page.locator('#done')).toContainText('18등')
    await visit('/results/result-2021-09')
  },
)
