import type { ComponentChildren } from 'preact'
import { assetUrl } from '#ui/assets.ts'
import { boothScript } from '#ui/booth-script.ts'
import { DisplaySettings } from '#ui/display-settings.tsx'
import { Mark } from '#ui/mark.tsx'
import { words } from '#ui/messages.ts'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../contract.ts'
import { boothWords } from '../../core/messages-booth.ts'
import { announcedScriptOf } from './announced-script.ts'

interface BoothFrameProps {
  readonly part: 'vote-booth' | 'check-vote' | 'vote-tablet'
  /** What the page is for, in its title. */
  readonly what: string
  readonly vote: SeenVote
  /** What stands here until the script has come, or where it never does. */
  readonly children: ComponentChildren
}

/** A document with one thing to do: no menu, no search, no account. It loads the booth's script alone, by its hash. */
export function BoothFrame({ part, what, vote, children }: BoothFrameProps) {
  const page = usePage()
  const { nav: _nav, first: _first, csrf: _csrf, person: _person, ...shown } = page
  const t = boothWords(page.lang)
  const script = boothScript()
  const announced = announcedScriptOf(vote)
  return (
    <html lang={page.lang} data-theme={page.theme} data-text={page.text}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${what} - ${vote.title} - ${page.district.name}`}</title>
        <link rel="stylesheet" href={assetUrl('madang.css')} />
        <link rel="icon" type="image/svg+xml" href={assetUrl('mark.svg')} />
        {script !== null && <script type="module" src={script.src} integrity={script.integrity} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {words(page.lang).skipToContent}
        </a>
        <div class="page" id="top">
          <div class="inner body">
            <div class="booth">
              <header class="booth-head">
                <a class="brand" href={`/${page.district.id}/votes/${vote.voteId}`}>
                  <Mark />
                  <span class="brand-district">{page.district.name}</span>
                </a>
                <DisplaySettings />
              </header>
              <main id="main" tabIndex={-1}>
                <h1>{vote.title}</h1>
                {script !== null && announced !== null && announced !== script.sha256base64url && (
                  <Notice kind="warning" title={t.scriptChanged} />
                )}
                <div
                  class="booth-live"
                  data-booth={vote.manifest === null ? undefined : part}
                  data-props={JSON.stringify({ vote })}
                  data-page={JSON.stringify({ ...shown, csrf: null, person: null })}
                >
                  {children}
                  {script === null ? (
                    <Notice kind="error" title={t.scriptAway} />
                  ) : (
                    <Notice kind="info" title={t.needsScript}>
                      <p>{t.needsScriptWay}</p>
                    </Notice>
                  )}
                </div>
              </main>
            </div>
          </div>
        </div>
      </body>
    </html>
  )
}
