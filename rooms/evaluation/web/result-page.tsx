import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { thousand } from '#ui/thousand.ts'
import { seeCard } from '../contract.ts'
import { cardSections, photosOf } from '../core/card.ts'
import { describeFinding } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayEvaluate, mayKeepEvaluations, maySeeResults, mayWriteResults } from '../core/permissions.ts'
import { CardPhotos } from './card-photos.tsx'
import { CardTable } from './card-table.tsx'
import { EvaluationView } from './evaluation-view.tsx'
import { LessonList } from './lesson-list.tsx'
import { TextLines } from './text-lines.tsx'

/** One project in one year: what it was, what it did, how it was evaluated, what was learned and what was decided. */
export const resultPage = page({
  path: '/results/:id',
  permission: maySeeResults,
  about: ({ id = '' }) => ({ kind: 'result-card', id }),
  async render({ ask, actor, lang, params }) {
    const asked = await askAll(ask, { seen: question(seeCard, { cardId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { card, evaluations, lessons, decisions, outcome, overYears, sharings, findings } = asked.value.seen
    const photos = await askAll(ask, {
      before: question(listFiles, { subject: photosOf(card.id, 'before') }),
      after: question(listFiles, { subject: photosOf(card.id, 'after') }),
      scene: question(listFiles, { subject: photosOf(card.id, 'scene') }),
    })
    if (!photos.ok) return photos
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const own = `${home}/results/${card.id}`
    const last = decisions.at(-1)
    const linkTo = (path: string, id: string) => <a href={`${home}/${path}/${id}`}>{id}</a>
    return (
      <Frame
        title={card.title}
        crumbs={[{ href: `${home}/results`, label: t.title }]}
        lead={last === undefined ? undefined : `${t.decisionsTitle}: ${t.decisions[last.decision]}`}
      >
        <KeyFacts
          facts={[
            { label: t.year, value: `${t.yearName(card.year)} ${card.no}` },
            { label: t.department, value: card.department },
            { label: t.subcommittee, value: card.subcommittee ?? t.notKnown },
            { label: t.cost, value: card.cost === null ? t.notKnown : `${thousand(card.cost, lang)} ${t.thousand}` },
            { label: t.period, value: card.period ?? t.notKnown },
            { label: t.place, value: card.place ?? t.notKnown },
            ...(card.projectId === null ? [] : [{ label: t.projectId, value: linkTo('projects', card.projectId) }]),
            ...(card.itemId === null ? [] : [{ label: t.itemId, value: linkTo('items', card.itemId) }]),
          ]}
        />
        {cardSections.map(
          (section) =>
            card.texts[section] !== '' && (
              <Section key={section} title={t.sections[section]} id={section}>
                <TextLines text={card.texts[section]} />
              </Section>
            ),
        )}
        <CardPhotos home={home} photos={photos.value} />
        {outcome !== null && (
          <Section title={t.outcome} id="outcome">
            <DataTable
              caption={t.outcomeCaption(formatDate(outcome.asOf, lang))}
              rows={outcome.indicators}
              empty=""
              stack
              columns={[
                { key: 'name', header: t.indicator, rowHeader: true, cell: ({ name }) => name },
                { key: 'target', header: t.target, cell: ({ targetText }) => targetText },
                { key: 'measured', header: t.measured, cell: ({ measuredText }) => measuredText ?? t.notKnown },
                {
                  ...{ key: 'met', header: t.isMet },
                  cell: ({ met }) => (met === null ? t.notKnown : met ? t.yes : t.not),
                },
              ]}
            />
          </Section>
        )}
        <Section title={t.evaluations} id="evaluations">
          {evaluations.length === 0 && <p>{t.noEvaluation}</p>}
          {evaluations.map((view) => (
            <EvaluationView key={view.evaluation.id} view={view} home={home} />
          ))}
        </Section>
        {decisions.length > 0 && (
          <Section title={t.decisionsTitle} id="decisions">
            <DataTable
              caption={t.decisionsCaption}
              rows={decisions}
              empty=""
              stack
              columns={[
                {
                  key: 'decision',
                  header: t.decisionsTitle,
                  rowHeader: true,
                  cell: (one) => t.decisions[one.decision],
                },
                {
                  ...{ key: 'meeting', header: t.whenDecided },
                  cell: (one) => <a href={`${home}/meetings/${one.meetingId}`}>{formatDate(one.on, lang)}</a>,
                },
                { key: 'reason', header: t.reason, cell: ({ reason }) => reason },
                {
                  ...{ key: 'next', header: t.nextProject },
                  cell: (one) => (one.nextProjectId === null ? t.notKnown : linkTo('projects', one.nextProjectId)),
                },
              ]}
            />
          </Section>
        )}
        <Section title={t.learnedHere} id="lessons">
          <LessonList lessons={lessons} home={home} />
        </Section>
        {overYears.length > 1 && (
          <Section title={t.overYears} id="over-years">
            <CardTable home={home} caption={t.overYearsCaption} lines={overYears} empty="" />
          </Section>
        )}
        {sharings.length > 0 && (
          <Section title={t.sharings} id="sharings">
            <ul>
              {sharings.map(({ id, title, on }) => (
                <li key={id}>
                  <a href={`${home}/sharing-meetings#${id}`}>{title}</a> ({formatDate(on, lang)})
                </li>
              ))}
            </ul>
          </Section>
        )}
        {findings.length > 0 && (
          <Section title={t.findings} id="findings">
            <ul>
              {findings.map((finding) => (
                <li key={`${finding.rule} ${finding.params['kind']} ${finding.params['no']}`}>
                  {describeFinding(finding, lang)}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            ...(permits(mayEvaluate, actor) ? [{ href: `${own}/evaluate`, label: t.evaluate, main: true }] : []),
            ...(permits(mayWriteResults, actor)
              ? [
                  { href: `${own}/edit`, label: t.edit },
                  { href: `${home}/lessons/new?card=${card.id}`, label: t.addLesson },
                ]
              : []),
            ...(permits(mayKeepEvaluations, actor) ? [{ href: `${own}/continuation`, label: t.decide }] : []),
            { href: `${home}/papers/result-card?of=${card.id}`, label: t.paper },
            { href: `${home}/history/result-card/${card.id}`, label: t.history },
            { href: `${home}/api/evaluation/see-card?cardId=${card.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
