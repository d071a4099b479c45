import { expect, type Page } from '@playwright/test'

/** The code that was sent last to a contact, but not the one before, as the demonstration shows it on a page of its own. */
export async function sentTo(page: Page, contact: string, not?: string): Promise<string> {
  const shown = await page.context().newPage()
  try {
    let code: string | undefined
    await expect(async () => {
      await shown.goto('/geumcheon/sent')
      const text = await shown.locator('section', { hasText: contact }).first().innerText({ timeout: 500 })
      code = /번호는 (\d{6})/.exec(text)?.[1]
      expect(code).toBeDefined()
      expect(code).not.toBe(not)
    }).toPass({ timeout: 30_000 })
    return String(code)
  } finally {
    await shown.close()
  }
}
