import { useEffect, useState } from 'preact/hooks'
import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import { usePage } from '#ui/page-context.ts'
import type { seeMap } from '../../contract-map.ts'
import { mapWords } from '../../core/messages-map.ts'
import { pageWords } from '../../core/messages-pages.ts'
import type { Box } from '../../core/microdegrees.ts'
import { MapFrame } from './map/map-frame.tsx'
import type { OpenedMap } from './map/open-map.ts'

interface ProposalMapProps {
  /** What the filters ask the house for, as a query. */
  readonly asked: string
  readonly area: Box
}

/** The proposals that a filter finds, on a map; what stands where somebody presses is told below it, with links. */
export function Island({ asked, area }: ProposalMapProps) {
  const { lang, district } = usePage()
  const [t, p] = [mapWords(lang), pageWords(lang)]
  const [seen, setSeen] = useState<ReplyOf<typeof seeMap> | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [said, setSaid] = useState(t.loading)

  useEffect(() => {
    const ask = async (): Promise<void> => {
      const answer = await fetch(`/${district.id}/api/proposals/see-map?${asked}`)
      if (!answer.ok) return setSaid(t.failed)
      const reply = (await answer.json()) as ReplyOf<typeof seeMap>
      const count = formatCount(reply.placed.length)
      setSeen(reply)
      setSaid(reply.placed.length === 0 ? t.nonePlaced : reply.more ? t.more(count) : t.placed(count))
    }
    void ask().catch(() => setSaid(t.failed))
  }, [])

  if (seen === null || seen.placed.length === 0) return <p role="status">{said}</p>
  const open = ({ map }: OpenedMap): void => {
    void import('./map/proposal-marks.ts').then(({ putMarks }) =>
      putMarks(map, { placed: seen.placed, words: t, onChoose: setChosen }),
    )
  }
  const told = seen.placed.filter(({ id }) => chosen.includes(id))
  return (
    <>
      <p role="status">{said}</p>
      <p class="field-hint map-above">{t.touch}</p>
      <MapFrame shows={area} leavesPage onOpen={open} />
      <div class="map-chosen" aria-live="polite">
        {told.length > 0 && (
          <>
            <p>{t.chosenHere(formatCount(told.length))}</p>
            <ul>
              {told.map(({ id, title, standing }) => (
                <li key={id}>
                  <a href={`/${district.id}/proposals/${id}`}>{title}</a> ({p.standings[standing]})
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  )
}
