import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Actor } from '#kit/actor.ts'
import type { Lang } from '../house.ts'
import { ofDistrict, readCookie } from './own-cookie.ts'
import type { DistrictName, ServerParts, SignedIn } from './parts.ts'
import { changeSession, sessionCookie } from './session-cookie.ts'

export const displayCookie = 'madang_display'

/** How a person wants pages shown; kept in a cookie, never in the account. */
export interface Display {
  readonly lang: Lang
  readonly theme: 'light' | 'contrast' | 'auto'
  readonly text: '100' | '125' | '150' | '200'
}

/** One request to one district: who asks, in which language, how shown. */
export interface Visit {
  readonly district: DistrictName
  readonly actor: Actor
  readonly signedIn: SignedIn | null
  readonly display: Display
}

/** Finds the district that the address names and the person that the session cookie names; null without a district. */
export async function visitOf(parts: ServerParts, c: Context): Promise<Visit | null> {
  const id = c.req.path.split('/')[1]
  const district = (await parts.districts()).find((known) => known.id === id)
  if (district === undefined) return null
  const token = readCookie(parts, c, ofDistrict(sessionCookie, district.id))
  const signedIn = token === undefined ? null : await parts.identify(district.id, token)
  changeSession(parts, district.id, c, signedIn?.renewal)
  const actor = signedIn?.actor ?? { districtId: district.id, accountId: null, roles: ['visitor'] as const }
  return { district, actor, signedIn, display: displayOf(c) }
}

const themes = ['light', 'contrast', 'auto'] as const
const texts = ['100', '125', '150', '200'] as const
const langs = ['ko', 'en'] as const

/** Reads the display cookie (`ko.light.100`); anything unknown falls back to Korean, light, 100 %. */
export function readDisplay(cookie: string | undefined): Display {
  const [lang, theme, text] = (cookie ?? '').split('.')
  return {
    lang: langs.find((known) => known === lang) ?? 'ko',
    theme: themes.find((known) => known === theme) ?? 'light',
    text: texts.find((known) => known === text) ?? '100',
  }
}

/** How a request wants pages shown; of no weight, so it is read however it was left. */
const displayOf = (c: Context): Display =>
  readDisplay(getCookie(c, displayCookie, 'host') ?? getCookie(c, displayCookie))

/** The language that a request asks for, before or without a visit. */
export const langOf = (c: Context): Lang => displayOf(c).lang

export const writeDisplay = (display: Display): string => `${display.lang}.${display.theme}.${display.text}`
