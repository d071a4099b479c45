import { expect, journey } from '../journey.ts'

journey(
  'a resident finds a proposal or a page by part of a word, by initial consonants, and is told when there is none',
  async ({ page, visit, lookAround }) => {
    for (const words of ['생태탐방', '안양천에서놀자', 'ㅇㅇㅊㅇㅅ ㄴㅈ', '탐방ㄹ']) {
      await visit(`/search?q=${encodeURIComponent(words)}`)
      await expect(page.getByRole('link', { name: /안양천에서 놀자/ }).first(), words).toBeVisible()
    }
    await visit(`/search?q=${encodeURIComponent('없는말뭉치')}`)
    await expect(page.locator('main')).toContainText('맞는 것이 없습니다')

    for (const [words, name] of [
      ['검산', '검산'],
      ['ㅇㅅㄱㅁ', '예산과목'],
    ] as const) {
      await visit(`/search?q=${encodeURIComponent(words)}`)
      await expect(page.locator('main').getByRole('link', { name, exact: true }), words).toBeVisible()
    }

    await visit(`/search?q=${encodeURIComponent('유모차')}`)
    await page
      .locator('main')
      .getByRole('link', { name: /우리 동네 아가랑/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('우리 동네 아가랑')
    await lookAround()
  },
)
