import type { Page } from '@playwright/test'
import { expect, post } from '../journey.ts'
import { type Person, today } from './people.ts'

/** A body with as many seats, in the first of which somebody sits who can sign in. */
export async function body(page: Page, key: string, name: string, seats: number, holder: string): Promise<void> {
  const bodyId = `${key}-2027`
  const rules = {
    ...{ opens: 'majority-of-enrolled', resolves: 'majority-of-present', regularPerYear: 4, extraordinaryShare: null },
    ...{ chairMayCall: true, maxSeats: 30, sizeText: null, basis: null, terms: [] },
  }
  await post(page, 'organization/establish-body', { bodyId, kind: 'other', name, rules })
  for (let no = 1; no <= seats; no += 1) {
    const seatId = `${bodyId}-${no}`
    await post(page, 'organization/add-seat', { seatId, bodyId, kind: 'appointed-civil', label: `민간위원 ${no}` })
    await post(page, 'organization/fill-seat', { seatId, ...(no === 1 ? { holder } : {}) })
  }
}

interface Called {
  readonly name: string
  readonly joined: string
  readonly kind: string
  readonly topic: string
  readonly agenda: string
}

/** Calls a meeting for tonight and gives its address. */
export async function call(
  { visit, main, page, lookAround }: Person,
  { name, joined, kind, topic, agenda }: Called,
): Promise<string> {
  await visit('/called-meetings/new')
  await main.getByLabel('기구', { exact: false }).first().selectOption({ label: name })
  await main.getByLabel('종류').selectOption({ label: kind })
  await main.getByLabel('정례·임시').selectOption('extraordinary')
  await main.getByLabel('누가 소집합니까').selectOption('chair')
  if (joined !== '') await main.getByLabel('함께 여는 기구').selectOption({ label: joined })
  await main.getByRole('textbox', { name: '회의', exact: false }).first().fill(topic)
  await main.getByLabel('날짜').fill(today)
  await main.getByLabel('시작 시각').fill('23:30')
  await main.getByLabel('장소').fill('기획상황실')
  await main.getByRole('textbox', { name: '안건' }).fill(agenda)
  await main.getByRole('button', { name: '소집 통지하기' }).click()
  await expect(main.locator('#error-summary')).toContainText('통지')
  await expect(main.getByRole('textbox', { name: '안건' })).toHaveValue(agenda)
  await main.getByLabel('통지 기간이 짧은 까닭').fill('일정을 맞추기 위함입니다.')
  await main.getByRole('button', { name: '소집 통지하기' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(topic)
  await lookAround()
  return new URL(page.url()).pathname.replace('/geumcheon', '')
}

/** Begins to take attendance, and notes the first so many as here. */
export async function gather(person: Person, present: number): Promise<void> {
  await person.main.getByRole('button', { name: '출석 받기 시작' }).click()
  await seated(person, present)
}

export async function seated({ main, lookAround }: Person, present: number): Promise<void> {
  const seats = main.locator('#attendance tbody select')
  for (let at = 0; at < present; at += 1) await seats.nth(at).selectOption('here')
  await main.getByRole('button', { name: '출석 적기' }).click()
  await expect(main).toContainText(`${present}명 출석`)
  await lookAround()
}
