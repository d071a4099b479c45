import { render } from 'preact'
import { useState } from 'preact/hooks'
import { ceremonyWords } from '../../../core/messages-ceremony.ts'
import { makeSealKey } from '../../../core/onsite/make-seal-key.ts'
import { writePublicSheet } from '../../../core/onsite/public-sheet.ts'
import { writeShare } from '../../../core/onsite/share-text.ts'
import { Drill } from './drill.tsx'
import { PaperSheet } from './paper-sheet.tsx'

const t = ceremonyWords('ko')

interface Made {
  readonly shares: readonly string[]
  readonly sheet: string
}

/** The offline page: makes the key before its holders, prints what each takes home, and drills. It keeps nothing. */
function Ceremony() {
  const [name, setName] = useState('')
  const [made, setMade] = useState<Made | null>(null)
  const [shown, setShown] = useState(0)
  function make(): void {
    const { shares, sheet } = makeSealKey((length) => crypto.getRandomValues(new Uint8Array(length)))
    setMade({ shares: shares.map(writeShare), sheet: writePublicSheet(sheet) })
  }
  const titles = [t.shareSheet(1), t.shareSheet(2), t.shareSheet(3), t.publicSheet]
  return (
    <main>
      <div class="on-screen">
        <h1>{t.title}</h1>
        <p class={navigator.onLine ? 'warning' : 'good'} role="status">
          {navigator.onLine ? t.online : t.offline}
        </p>
        {made === null ? (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              make()
            }}
          >
            <label for="name">{t.voteName}</label>
            <input id="name" required value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
            <button type="submit">{t.make}</button>
          </form>
        ) : (
          <>
            <p class="good">{t.made}</p>
            <p>{t.madeText}</p>
            <p>
              {titles.map((title, at) => (
                <button key={title} type="button" aria-pressed={shown === at} onClick={() => setShown(at)}>
                  {title}
                </button>
              ))}
              <button type="button" class="main" onClick={() => print()}>
                {t.print}
              </button>
            </p>
          </>
        )}
      </div>
      {made !== null && (
        <PaperSheet
          title={titles[shown] ?? ''}
          vote={name}
          kept={shown === 3 ? t.publicKept : t.shareKept}
          text={shown === 3 ? made.sheet : (made.shares[shown] ?? '')}
          isSecret={shown < 3}
        />
      )}
      <Drill sheet={made?.sheet ?? ''} />
    </main>
  )
}

const place = document.getElementById('ceremony')
if (place !== null) render(<Ceremony />, place)
