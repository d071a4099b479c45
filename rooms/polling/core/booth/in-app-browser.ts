/** A browser inside another app, which may forget what it keeps; and an address that opens the page outside, where there is one. */
export interface InAppBrowser {
  readonly app: 'kakaotalk' | 'naver' | 'line' | 'instagram' | 'facebook' | 'daum' | 'other'
  readonly outside: string | null
}

const signs: readonly (readonly [RegExp, InAppBrowser['app']])[] = [
  [/KAKAOTALK/i, 'kakaotalk'],
  [/NAVER\(inapp|NAVER\//i, 'naver'],
  [/\bLine\//i, 'line'],
  [/Instagram/i, 'instagram'],
  [/FBAN|FBAV|FB_IAB/i, 'facebook'],
  [/DaumApps|DaumDevice/i, 'daum'],
  // Android's own view inside any app.
  [/; wv\)/, 'other'],
]

/**
 * Whether a page stands open inside an app, by what the browser says of itself. On Android an intent leads outside; out of
 * KakaoTalk and Line an address of theirs does on every telephone; else the address must be copied.
 */
export function inAppBrowser(userAgent: string, address: string): InAppBrowser | null {
  const app = signs.find(([sign]) => sign.test(userAgent))?.[1]
  if (app === undefined) return null
  if (app === 'kakaotalk') {
    return { app, outside: `kakaotalk://web/openExternal?url=${encodeURIComponent(address)}` }
  }
  if (/Android/i.test(userAgent)) {
    const [scheme = '', rest = ''] = address.split('://')
    return {
      app,
      outside: `intent://${rest.split('#')[0]}#Intent;scheme=${scheme};action=android.intent.action.VIEW;end`,
    }
  }
  if (app === 'line') {
    const [before, fragment] = address.split('#')
    const joined = `${before}${before?.includes('?') ? '&' : '?'}openExternalBrowser=1`
    return { app, outside: fragment === undefined ? joined : `${joined}#${fragment}` }
  }
  return { app, outside: null }
}
