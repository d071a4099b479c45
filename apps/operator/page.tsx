import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { formatMoment, type Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { assetUrl } from '#ui/assets.ts'
import { PageContext } from '#ui/page-context.ts'
import { type Alarm, alarmsOf } from './alarms.ts'
import { Guide } from './guide.tsx'
import { Backups, Chains, Connections, Hour, Slow, Storage, Versions, Work } from './parts.tsx'
import type { HouseSeen } from './see-house.ts'
import { sentenceOf } from './sentences.ts'
import { words } from './words.ts'

/** How the page is asked for: its language, and whether it comes anew by itself. */
export interface Asked {
  readonly lang: Lang
  readonly isRefreshed: boolean
}

/** The operator's page: in one line whether all is well, what to do, and then everything that can be seen. */
export function operatorPage(seen: HouseSeen, asked: Asked): string {
  const { lang, isRefreshed } = asked
  const t = words(lang)
  const alarms = alarmsOf(seen)
  const inOther = lang === 'ko' ? { lang: 'en', label: 'English' } : { lang: 'ko', label: '한국어' }
  return document(
    asked,
    `${stateOf(alarms, lang)} ${t.title}`,
    <>
      <h1>{stateOf(alarms, lang)}</h1>
      <p>{t.at(formatMoment(seen.now.toISOString() as Instant, lang))}</p>
      <Alarms alarms={alarms} lang={lang} />
      <nav aria-label={t.more}>
        <ul>
          <li>
            <a href={addressOf(asked)}>{t.again}</a>
          </li>
          <li>
            <a href={addressOf({ lang, isRefreshed: !isRefreshed })}>
              {isRefreshed ? t.noMoreByItself : t.everyHalfMinute}
            </a>
          </li>
          <li>
            <a href={`/guide?lang=${lang}`}>{t.guideTitle}</a>
          </li>
          <li>
            <a href={`/?lang=${inOther.lang}`} hreflang={inOther.lang} lang={inOther.lang}>
              {inOther.label}
            </a>
          </li>
          <li>
            <a href="/status">/status</a>, <a href="/metrics">/metrics</a>, <a href="/ready">/ready</a>
          </li>
        </ul>
      </nav>
      <Work seen={seen} lang={lang} />
      <Chains seen={seen} lang={lang} />
      <Backups seen={seen} lang={lang} />
      <Storage seen={seen} lang={lang} />
      <Hour seen={seen} lang={lang} />
      <Connections seen={seen} lang={lang} />
      <Slow seen={seen} lang={lang} />
      <Versions seen={seen} lang={lang} />
    </>,
  )
}

/** The guide to the lines of the page. It is written in Korean. */
export function guidePage(asked: Asked): string {
  const t = words(asked.lang)
  return document(
    asked,
    t.guideTitle,
    <>
      <h1>{t.guideTitle}</h1>
      <p>
        <a href={`/?lang=${asked.lang}`}>{t.back}</a>
      </p>
      <div lang="ko">
        <Guide />
      </div>
    </>,
  )
}

function stateOf(alarms: readonly Alarm[], lang: Lang): string {
  const t = words(lang)
  const count = (level: Alarm['level']) => alarms.filter((alarm) => alarm.level === level).length
  const [red, look] = [count('red'), count('look')]
  if (red > 0) return t.red(red)
  return look > 0 ? t.look(look) : t.fine
}

function Alarms({ alarms, lang }: { readonly alarms: readonly Alarm[]; readonly lang: Lang }) {
  const t = words(lang)
  if (alarms.length === 0) return null
  return (
    <ul>
      {alarms.map((alarm) => (
        <li key={JSON.stringify(alarm)}>
          <strong>{t.level[alarm.level]}</strong> {sentenceOf(alarm, lang)}{' '}
          <a href={`/guide?lang=${lang}#${alarm.kind}`}>
            {t.toGuide}: {alarm.kind}
          </a>
        </li>
      ))}
    </ul>
  )
}

const addressOf = ({ lang, isRefreshed }: Asked): string => `/?lang=${lang}${isRefreshed ? '&every=30' : ''}`

function document({ lang, isRefreshed }: Asked, title: string, children: ComponentChildren): string {
  const page = (
    <html lang={lang} data-theme="auto" data-text="100">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {isRefreshed && <meta http-equiv="refresh" content="30" />}
        <title>{title}</title>
        <link rel="stylesheet" href={assetUrl('madang.css')} />
      </head>
      <body>
        <div class="page">
          <main class="inner body">
            <PageContext.Provider
              value={{
                ...{ lang, theme: 'auto', text: '100', district: { id: '', name: '' }, path: '/' },
                ...{ csrf: null, person: null, nav: [] },
              }}
            >
              {children}
            </PageContext.Provider>
          </main>
        </div>
      </body>
    </html>
  )
  return `<!doctype html>${renderToString(page)}`
}
