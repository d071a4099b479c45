import { useEffect, useRef, useState } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import { pageWords } from '../../core/messages-pages.ts'
import type { ProposalLine } from '../../core/proposal-line.ts'
import { SimilarProposals } from '../similar-proposals.tsx'

interface WriterProps {
  readonly proposalId: string
  /** What is shown at first, as without script. */
  readonly similar: readonly ProposalLine[]
  /** Whether that was looked for already. */
  readonly sought: boolean
}

const afterTyping = { similar: 600, saving: 2500 }
const kept = ['title', 'place', 'problem', 'wish', 'track', 'category', 'dongId', 'point']

/** The files that stand in the form, with what is said of them so far. */
function filesIn(form: HTMLFormElement): object[] {
  const data = new FormData(form)
  const ids = [...data.keys()].filter((name) => /^files\.\d+\.fileId$/.test(name))
  return ids.map((name) => {
    const said = (what: string) => data.get(name.replace(/fileId$/, what))
    return { fileId: data.get(name), alt: said('alt') ?? '', people: said('people') ?? 'none' }
  })
}

/** Looks for similar proposals while the form around it is filled in, and keeps what is typed as a draft. */
export function Island({ proposalId, similar, sought }: WriterProps) {
  const { lang, district } = usePage()
  const t = pageWords(lang)
  const place = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState(similar)
  // Said once something was looked for, and not anew while it stays so: a live region speaks of what changes alone.
  const [looked, setLooked] = useState(sought)
  const [said, setSaid] = useState('')

  useEffect(() => {
    const form = place.current?.closest('form')
    if (form === null || form === undefined) return
    const textOf = (name: string): string => String(new FormData(form).get(name) ?? '')
    const api = `/${district.id}/api/proposals`

    const look = async (): Promise<void> => {
      const query = new URLSearchParams({ words: `${textOf('title')} ${textOf('place')}`.slice(0, 200) })
      const answer = await fetch(`${api}/find-similar?${query}`)
      if (!answer.ok) return
      setFound(((await answer.json()) as { proposals: readonly ProposalLine[] }).proposals)
      setLooked(/\S{2}/.test(`${textOf('title')} ${textOf('place')}`))
    }
    const save = async (): Promise<void> => {
      const answer = await fetch(`${api}/keep-draft`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          proposalId,
          files: filesIn(form),
          ...Object.fromEntries(kept.map((name) => [name, textOf(name)])),
        }),
      })
      const time = new Date().toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' })
      setSaid(answer.ok ? t.savedAt(time) : t.notSaved)
    }
    const timers: Record<string, ReturnType<typeof setTimeout> | undefined> = {}
    const later = (name: 'similar' | 'saving', work: () => Promise<void>) => {
      clearTimeout(timers[name])
      timers[name] = setTimeout(() => void work().catch(() => setSaid(t.notSaved)), afterTyping[name])
    }
    const typed = (event: Event) => {
      const { name } = event.target as HTMLInputElement
      if (name === 'title' || name === 'place') later('similar', look)
      if (kept.includes(name) || name.startsWith('files.')) later('saving', save)
    }
    const stop = () => clearTimeout(timers['saving'])
    form.addEventListener('input', typed)
    form.addEventListener('submit', stop)
    return () => {
      form.removeEventListener('input', typed)
      form.removeEventListener('submit', stop)
      stop()
    }
  }, [proposalId, district.id, lang, t])

  return (
    <div ref={place}>
      <div aria-live="polite">
        <SimilarProposals proposals={found} />
        {looked && found.length === 0 && <p class="field-hint">{t.noSimilar}</p>}
      </div>
      <p class="field-hint" role="status">
        {said}
      </p>
    </div>
  )
}
