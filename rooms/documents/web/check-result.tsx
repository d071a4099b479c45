import type { Lang } from '#kit/korean-text.ts'
import type { Severity } from '#kit/lint.ts'
import { Badge } from '#ui/badge.tsx'
import { HiddenField, SubmitButton, TextArea } from '#ui/form.tsx'
import { Island } from '#ui/island.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import type { CheckedDocument, ToldFinding } from '../contract.ts'
import { markDocument } from '../core/marked-document.ts'
import { words } from '../core/messages-page.ts'
import { badgeKinds } from './badge-kinds.ts'
import { MarkedBlocks } from './marked-blocks.tsx'
import { placeText } from './place-text.ts'
import { WhatIsRight } from './what-is-right.tsx'

export interface ResultProps {
  readonly checked: CheckedDocument
  readonly here: string
  readonly lang: Lang
}

const severities: readonly Severity[] = ['error', 'warning', 'note']
/** So many findings stand in the list; the rest are folded below it. */
const listedAtOnce = 100

/** A checked document: what was found in words, then the document with its marks, then what one can take along. */
export function CheckResult({ checked, here, lang }: ResultProps) {
  const t = words(lang)
  const { findings, counts, format, encoding } = checked
  const readAs = [t.readAs(t.formats[format]), encoding === null ? '' : t.encodedAs(encoding.toUpperCase())]
  const all = counts.error + counts.warning + counts.note
  const blocks = markDocument(checked, findings)
  return (
    <div class="check-result">
      <Notice
        kind={counts.error > 0 ? 'error' : findings.length > 0 ? 'warning' : 'success'}
        title={findings.length === 0 ? t.foundNothing : t.foundSome(counts.error, all)}
      >
        <p>{findings.length === 0 ? t.foundNothingText : t.foundText}</p>
        {findings.length < all && <p>{t.onlyGravest(findings.length)}</p>}
        <p>{readAs.join(' ')}</p>
      </Notice>
      {findings.length > 0 && (
        <>
          <fieldset class="check-filter">
            <legend>{t.showOnly}</legend>
            {severities.map((severity) => (
              <label key={severity} class="check-filter-choice">
                <input type="checkbox" class={`check-show-${severity}`} checked autoComplete="off" />
                <Badge kind={badgeKinds[severity]}>
                  {t.severities[severity]} {counts[severity]}
                </Badge>
              </label>
            ))}
          </fieldset>
          <Section title={t.list} id="findings">
            <FindingList findings={findings.slice(0, listedAtOnce)} first={0} lang={lang} />
            {findings.length > listedAtOnce && (
              <More summary={t.moreFindings(findings.length - listedAtOnce)}>
                <FindingList findings={findings.slice(listedAtOnce)} first={listedAtOnce} lang={lang} />
              </More>
            )}
            <ListDownloads checked={checked} here={here} lang={lang} />
          </Section>
        </>
      )}
      <Section title={t.document} id="document">
        <MarkedBlocks blocks={blocks} findings={findings} lang={lang} />
      </Section>
      {checked.corrected !== null && <Corrected checked={checked} here={here} lang={lang} />}
      <p>
        <a class="button" href={here}>
          {t.again}
        </a>
      </p>
      <p class="field-hint">{t.privacy}</p>
    </div>
  )
}

function FindingList({ findings, first, lang }: { findings: readonly ToldFinding[]; first: number; lang: Lang }) {
  const t = words(lang)
  return (
    <ol class="check-list" start={first + 1}>
      {findings.map((finding, index) => (
        <li key={index} class={`found-${finding.severity}`} id={`list-${first + index + 1}`}>
          <Badge kind={badgeKinds[finding.severity]}>{t.severities[finding.severity]}</Badge>{' '}
          <a href={`#found-${first + index + 1}`}>
            {first + index + 1}. {placeText(finding.place, lang)}
          </a>{' '}
          {finding.message[lang]} <WhatIsRight finding={finding} lang={lang} />
        </li>
      ))}
    </ol>
  )
}

function ListDownloads({ checked, here, lang }: ResultProps) {
  const t = words(lang)
  return (
    <PostForm action={here}>
      <HiddenField name="name" value={checked.name} />
      <HiddenField name="findings" value={JSON.stringify(checked.findings)} />
      <p class="form-actions">
        <button type="submit" class="button" name="wanted" value="xlsx">
          {t.downloadList} ({t.asXlsx})
        </button>
        <button type="submit" class="button" name="wanted" value="json">
          {t.downloadList} ({t.asJson})
        </button>
      </p>
    </PostForm>
  )
}

function Corrected({ checked, here, lang }: ResultProps) {
  const t = words(lang)
  return (
    <Section title={t.corrected} id="corrected">
      <PostForm action={here}>
        <HiddenField name="name" value={checked.name} />
        <TextArea
          name="corrected"
          label={t.corrected}
          hint={t.correctedHint}
          rows={12}
          value={checked.corrected ?? ''}
        />
        <Island name="copy-text" props={{ from: 'field-corrected' }}>
          <p class="field-hint">{t.copyByHand}</p>
        </Island>
        <SubmitButton kind="secondary" name="wanted" value="corrected">
          {t.downloadCorrected}
        </SubmitButton>
      </PostForm>
    </Section>
  )
}
