import type { Locator, Page } from '@playwright/test'
import { expect, journey } from '../journey.ts'

/** Goes on with the Tab key until something has the focus, which must be seen where it is. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let stops = 0; stops < 250; stops += 1) {
    await page.keyboard.press('Tab')
    const isThere = await wanted.evaluate((element) => element === document.activeElement)
    if (!isThere) continue
    await expect(wanted).toBeInViewport()
    // The field of the search and the link of a card show it on the box around them.
    const isSeen = await wanted.evaluate((element) =>
      [element, element.closest('form') ?? element, element.closest('.card') ?? element].some(
        (one) => getComputedStyle(one).outlineStyle !== 'none',
      ),
    )
    expect(isSeen, 'the focus is seen').toBe(true)
    return
  }
  throw new Error('The Tab key does not lead there.')
}

const press = async (page: Page, wanted: Locator): Promise<void> => {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

const write = async (page: Page, wanted: Locator, text: string): Promise<void> => {
  await tabTo(page, wanted)
  await page.keyboard.type(text)
}

journey(
  'with the keyboard alone one signs in, writes a line of money, and signs out',
  async ({ page, visit, lookAround, by }) => {
    const line = `자판으로 ${by} ${Date.now().toString(36)}`
    const main = page.locator('main')
    await visit('/sign-in')
    await press(page, main.getByRole('button', { name: '체험용 부서장' }))
    await expect(page.locator('header')).toContainText('부서장')
    await visit('/projects/p2021-09/lines/new')
    await tabTo(page, main.getByLabel('통계목'))
    await page.keyboard.press('ArrowDown')
    await expect(main.getByLabel('통계목')).not.toHaveValue('')
    await write(page, main.getByLabel('항목'), line)
    await write(page, main.getByLabel('산출식', { exact: true }), '1,000원×2개')
    await press(page, main.getByRole('button', { name: '저장' }))
    await expect(main).toContainText(line)
    await expect(main.getByRole('status').first()).toBeVisible()
    await lookAround()
    await visit('')
    await press(page, page.getByRole('button', { name: '로그아웃' }))
    await expect(page.locator('header')).toContainText('로그인')
  },
)

journey(
  'with the keyboard alone one searches, filters a list, and has a document checked',
  async ({ page, visit, lookAround, by }) => {
    const main = page.locator('main')
    await visit('')
    if (by === 'phone') await press(page, page.locator('details.menu > summary'))
    await write(page, page.locator('header').getByRole('searchbox').locator('visible=true'), '안양천')
    await page.keyboard.press('Enter')
    await expect(main).toContainText('안양천에서 놀자')
    await press(page, main.getByRole('link', { name: /안양천에서 놀자/ }).first())
    await expect(main.getByRole('heading', { level: 1 })).toContainText('안양천에서 놀자')
    await visit('/items')
    await tabTo(page, main.getByLabel('관문'))
    await page.keyboard.press('ArrowDown')
    await press(page, main.getByRole('button', { name: '찾기' }))
    await expect(page).toHaveURL(/\/items\?.*gate=[^&]+/)
    await lookAround()
    await visit('/check')
    await write(page, main.getByLabel('글이나 표'), '70,000원×11명×12회=9,340,000원')
    await press(page, main.getByRole('button', { name: '검산하기', exact: true }))
    await expect(main).toContainText('9,240,000')
    await lookAround()
  },
)
