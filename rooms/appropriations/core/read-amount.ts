import { type Won, won } from '#kit/won.ts'

export type AmountUnit = 'won' | 'thousand'

const largest = 1_000_000_000_000

/**
 * Reads an amount as offices write it, into won: thousands groups, △ ▲ or - before a decrease, 원 or 천원 behind, a dash
 * alone for nothing. In thousands up to three decimals are exact won. Null for what is no amount, or beyond a jo.
 */
export function readAmount(text: string, unit: AmountUnit): Won | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s,\u200b]/g, '')
  if (/^[-–—−]$/.test(plain)) return won(0)
  const parts = /^([△▲∆\-−]?)(\d{1,16})(?:\.(\d{1,6}))?(천원|원)?$/.exec(plain)
  if (parts === null) return null
  const [, sign = '', whole = '', decimals = '', written] = parts
  const places = written === '천원' || (written === undefined && unit === 'thousand') ? 3 : 0
  if (/[^0]/.test(decimals.slice(places))) return null
  const amount = Number(whole + decimals.slice(0, places).padEnd(places, '0'))
  return amount > largest ? null : won(sign === '' ? amount : -amount)
}
