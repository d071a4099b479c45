import { expect, journey, post, proveAndSend, traveller } from '../journey.ts'
import { day, until } from '../vote-steps.ts'

journey(
  'somebody who was turned away appeals without a name, and finds the answer by a number',
  async ({ page, signInAs, visit, lookAround, browser, javaScriptEnabled }) => {
    await signInAs('체험용 사무국 담당', '협치 사무국')
    const voteId = `trial-appeals-${Date.now()}`
    const address = `/votes/${voteId}`
    await post(page, 'polling/design-vote', {
      ...{ voteId, title: '이의신청 연습 투표', isTrial: true, opensOn: day(-1), closesOn: day(7) },
      ...{ online: true, byPhone: true, residents: true, asksDong: true, tie: 'id' },
      contests: [{ title: '분과별 사업', max: 1, seats: 1, more: '마을 미디어\n안심 귀갓길' }],
    })
    await visit(`${address}/run`)
    await page.getByRole('button', { name: '공고하기' }).click()
    await proveAndSend(page)
    await until(page, address, () =>
      expect(page.getByRole('link', { name: '투표하기' })).toBeVisible({ timeout: 2000 }),
    )

    const withScript = javaScriptEnabled !== false
    const outside = await browser.newContext({ baseURL: new URL(page.url()).origin, javaScriptEnabled: withScript })
    const stranger = await outside.newPage()
    const { visit: go, lookAround: look } = traveller(stranger, { withScript })
    await go(address)
    await stranger.getByRole('link', { name: '이의신청', exact: true }).click()
    await stranger.getByRole('link', { name: '이의신청 하기' }).click()
    await look()
    await stranger.getByLabel('무엇에 관한 이의인가요').selectOption({ index: 1 })
    await stranger.getByLabel('무슨 일이 있었나요').fill('900101-1234567인데 이미 참여했다고 나옵니다.')
    await stranger.getByRole('button', { name: '이의신청 내기' }).click()
    await expect(stranger.locator('#error-summary')).toContainText('주민등록번호로 보이는 숫자')
    await look()
    await stranger.getByLabel('무슨 일이 있었나요').fill('투표한 적이 없는데 이미 참여했다고 나옵니다.')
    await stranger.getByRole('button', { name: '이의신청 내기' }).click()
    await expect(stranger.locator('#own')).toContainText('투표한 적이 없는데')
    await look()
    const key = /[a-z0-9]{4}(-[a-z0-9]{4}){2}/.exec(await stranger.locator('#own h3').innerText())?.[0] ?? ''

    await visit(`${address}/appeals`)
    const desk = page.locator('#desk')
    await desk.getByText('답하기', { exact: true }).click()
    await desk.getByLabel('어떻게 하나요').selectOption({ label: '받아들임' })
    await desk.getByRole('textbox', { name: /^답/ }).fill('접수대의 표시를 거두었습니다. 이제 투표할 수 있습니다.')
    await lookAround()
    await desk.getByRole('button', { name: '답 저장하기' }).click()
    await expect(desk).toContainText('받아들임')

    await go(`${address}/appeals`)
    await stranger.getByRole('searchbox', { name: '접수번호' }).fill(key)
    await stranger.getByRole('button', { name: '접수번호로 답 보기' }).click()
    await expect(stranger.locator('#own')).toContainText('이제 투표할 수 있습니다.')
    await look()
    await outside.close()
  },
)
