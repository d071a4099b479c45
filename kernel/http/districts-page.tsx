import { renderToString } from 'preact-render-to-string'
import { assetUrl } from '#ui/assets.ts'
import type { Lang } from '../house.ts'
import { words } from '../messages.ts'
import type { DistrictName } from './parts.ts'

/** The door of an installation with several districts, or with none yet: a list of them. */
export function districtsPage(districts: readonly DistrictName[], lang: Lang): string {
  const t = words(lang)
  const page = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t.districtsTitle}</title>
        <link rel="stylesheet" href={assetUrl('madang.css')} />
      </head>
      <body>
        <main class="inner">
          <h1>{t.districtsTitle}</h1>
          {districts.length === 0 && <p>{t.noDistricts}</p>}
          <ul>
            {districts.map(({ id, name, nameEn }) => (
              <li key={id}>
                <a href={`/${id}`}>{lang === 'ko' ? name : nameEn}</a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${renderToString(page)}`
}
