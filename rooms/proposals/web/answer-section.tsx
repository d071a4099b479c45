import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Section } from '#ui/section.tsx'
import { answerText } from '../core/answer-text.ts'
import { words } from '../core/messages.ts'
import type { SeenProposal } from './proposal-story.tsx'

/** The answer that was sent, and the proof of it. */
export function AnswerSection({ seen, lang }: { readonly seen: SeenProposal; readonly lang: Lang }) {
  const { answer, delivered } = seen
  if (answer === null) return null
  const t = words(lang)
  return (
    <Section title={`${t.answerTitle}: ${t.verdicts[answer.verdict]}`} id="answer">
      {answerText(answer, lang).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {[...new Set(delivered.map(({ on }) => on))].map((on) => (
        <p key={on} class="field-hint">
          {t.delivered(formatDate(on, lang))}
        </p>
      ))}
    </Section>
  )
}
