import { expect, test } from 'vitest'
import { inAppBrowser } from './in-app-browser.ts'

const address = 'https://vote.example/geumcheon/votes/1/booth?a=1'
const android = 'Mozilla/5.0 (Linux; Android 15; SM-S921N) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36'
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148'

test.each([
  [`${android} KAKAOTALK 11.0`, 'kakaotalk'],
  [`${iphone} KAKAOTALK 11.0`, 'kakaotalk'],
  [`${android} NAVER(inapp; search; 2000; 12.1)`, 'naver'],
  [`${iphone} Line/15.0`, 'line'],
  [`${iphone} Instagram 300.0`, 'instagram'],
  [`${iphone} [FBAN/FBIOS;FBAV/500.0]`, 'facebook'],
  [`${android} DaumApps/8.0`, 'daum'],
  [`${android.replace('SM-S921N', 'SM-S921N; wv')}`, 'other'],
])('%s is the browser of an app', (userAgent, app) => {
  expect(inAppBrowser(userAgent, address)?.app).toBe(app)
})

test('a browser of its own is none', () => {
  expect(inAppBrowser(android, address)).toBeNull()
  expect(inAppBrowser(`${iphone} Version/19.0 Safari/604.1`, address)).toBeNull()
})

test('leads outside where there is a way', () => {
  expect(inAppBrowser(`${iphone} KAKAOTALK`, address)?.outside).toBe(
    `kakaotalk://web/openExternal?url=${encodeURIComponent(address)}`,
  )
  expect(inAppBrowser(`${android} Instagram`, `${address}#x`)?.outside).toBe(
    'intent://vote.example/geumcheon/votes/1/booth?a=1#Intent;scheme=https;action=android.intent.action.VIEW;end',
  )
  expect(inAppBrowser(`${iphone} Instagram`, address)?.outside).toBeNull()
  expect(inAppBrowser(`${iphone} Line/15`, address)?.outside).toBe(`${address}&openExternalBrowser=1`)
  expect(inAppBrowser(`${iphone} Line/15`, 'https://a.example/b#c')?.outside).toBe(
    'https://a.example/b?openExternalBrowser=1#c',
  )
})
