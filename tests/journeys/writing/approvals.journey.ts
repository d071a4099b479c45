import { expect, journey, type Means } from '../journey.ts'

/** Each browser works on a project of its own. */
const projectOf: Readonly<Record<Means['by'], string>> = {
  desktop: 'p2021-13',
  phone: 'p2021-14',
  'without-script': 'p2021-16',
}

journey(
  'an officer asks for a review; the head sends it back, then confirms it',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const subject = `/reviews/of/project/${projectOf[by]}`
    const go = () => page.goto(`/geumcheon${subject}`)
    const request = async (note: string) => {
      await page.locator('form[action$="/request-review"] [name=note]').fill(note)
      await page.getByRole('button', { name: '검토 요청하기' }).click()
      await expect(page.locator('#reviews')).toContainText('이 내용의 검토를 기다리고 있습니다.')
    }
    const signOut = () => page.getByRole('button', { name: '로그아웃' }).click()
    await signInAs('체험용 부서 담당', '부서 담당자')
    await visit(subject)
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    await request('금요일까지 부탁드립니다.')
    await signOut()
    await signInAs('체험용 부서장', '부서장')
    await visit('/reviews')
    await page.getByRole('link', { name: title }).first().click()
    await lookAround()
    await page.locator('summary', { hasText: '돌려보내기' }).click()
    await page.getByLabel('무엇을 고쳐야 하는지').fill('산출내역을 다시 살펴 주세요.')
    await page.getByRole('button', { name: '돌려보내기' }).click()
    await go()
    await expect(page.locator('#reviews')).toContainText('산출내역을 다시 살펴 주세요.')
    await signOut()
    await signInAs('체험용 부서 담당', '부서 담당자')
    await go()
    await request('다시 살폈습니다.')
    await signOut()
    await signInAs('체험용 부서장', '부서장')
    await page.goto('/geumcheon/reviews')
    await page.getByRole('link', { name: title }).first().click()
    await page.locator('form[action$="/confirm-review"]').getByRole('button').click()
    await go()
    await expect(page.locator('#reviews')).toContainText('이 내용은 검토를 마쳤습니다.')

    await page.getByRole('link', { name: '기안문 만들기' }).click()
    await page.getByRole('button', { name: '글 만들기' }).click()
    await lookAround()
    await expect(page.locator('[name=letter]')).toHaveValue(/^수신 {2}내부결재\n\(경유\)\n제목 {2}/)
  },
)

journey(
  'an error stops the request until the head passes it with a reason, which everyone sees',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const desktop = by === 'desktop'
    const reason = `시 제출본과 같아 그대로 냅니다. (${by})`
    await signInAs('체험용 부서장', '부서장')
    await visit(`/reviews/of/project/${desktop ? 'p2021-15' : 'p2021-01'}`)
    await expect(page.locator('#reviews')).toContainText('오류를 고치거나 팀장이 넘긴 뒤에 요청할 수 있습니다.')
    await page.locator('summary', { hasText: '오류 넘기기' }).click()
    const errors = page.getByLabel('넘길 오류').locator('option')
    const last = (await errors.last().getAttribute('value')) ?? ''
    if (by === 'without-script') await page.getByLabel('넘길 오류').selectOption(last)
    await page.getByRole('button', { name: '까닭을 적어 넘기기' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByLabel('넘기는 까닭').fill(reason)
    await page.getByRole('button', { name: '까닭을 적어 넘기기' }).click()
    await expect(page.locator('#findings')).toContainText(`미결: ${reason}`)
    if (desktop) await expect(page.locator('#findings')).toContainText('검토를 막는 오류가 없습니다.')
    await page.getByRole('button', { name: '로그아웃' }).click()
    await visit('/passes')
    await expect(page.locator('main')).toContainText(reason)
    await visit('/findings?rule=error-passed')
    await expect(page.locator('main')).toContainText('미결')
    await lookAround()
  },
)
