import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, proveAndSend } from './journey.ts'

const inSeoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' })
/** A day in Seoul, so many days from today. */
export const day = (days: number): string => inSeoul.format(Date.now() + days * 86_400_000)

/** Downloads the bundle from the page of a result, and has it recounted by both programs, each check passing. */
export async function bothVerifiersPass(page: Page, folder: string, more: readonly string[] = []): Promise<void> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: '결과 묶음 받기 (ZIP)' }).first().click()
  const bundle = join(folder, 'bundle.zip')
  await (await waiting).saveAs(bundle)
  for (const [program, words] of [
    [resolve('madang'), ['verify', bundle, ...more]],
    ['python3', [resolve('second-verifier/verify.py'), bundle]],
  ] as const) {
    const said = execFileSync(program, [...words]).toString()
    expect(said).toContain('V18 pass')
    expect(said).not.toContain(' fail')
  }
}

/** Waits until what was sent is done, as the page then says; proves who one is on the way where that was too long ago. */
export async function proveIfAsked(page: Page, done: string | RegExp): Promise<void> {
  const [asked, said] = [page.getByRole('link', { name: '본인 확인하기' }), page.locator('main').getByText(done)]
  await expect(asked.or(said).first()).toBeVisible()
  if (await asked.isVisible()) await proveAndSend(page)
  await expect(said.first()).toBeVisible()
}

/** Waits until a page of the vote shows what its parts have done meanwhile. */
export async function until(page: Page, path: string, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.goto(`/geumcheon${path}`)
    await seen()
  }).toPass({ timeout: 120_000 })
}
