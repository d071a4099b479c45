import { answered } from '#kernel/answered.ts'
import { ok } from '#kit/result.ts'
import { seeDistrict } from '#rooms/organization/contract.ts'
import { draftLetter } from '../core/letter/draft-letter.ts'
import { notFound, type Report, type ReportChoice } from './report.ts'

/** So many of each paper's first choices are offered; a letter can be made for any. */
const mostOfEach = 20

/** A letter to hand in any of some papers with (기안문): what of is the paper's name and what that is of, NAME:OF. */
export const draftLetterOf = (papers: readonly Report[]): Report => ({
  name: 'draft-letter',
  title: { ko: '기안문', en: 'Draft letter' },
  of: { ko: '붙일 문서', en: 'Paper to attach' },
  async choices(ask) {
    const choices: ReportChoice[] = []
    for (const { name, title, choices: choicesOf } of papers)
      for (const { of, label } of (await choicesOf(ask)).slice(0, mostOfEach))
        choices.push({ of: `${name}:${of}`, label: `${title.ko}: ${label}` })
    return choices
  },
  async make(ask, of) {
    const at = of.indexOf(':')
    const paper = papers.find(({ name }) => name === of.slice(0, at))
    const made = paper === undefined ? notFound : await paper.make(ask, of.slice(at + 1))
    if (!made.ok || paper === undefined) return notFound
    const { name: district } = answered(await ask(seeDistrict, {}))
    return ok(draftLetter({ district, kind: paper.title.ko, document: made.value }))
  },
})
