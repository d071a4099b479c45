import type { DrawnDocument } from '../model/drawn-document.ts'
import { colours, page, type } from '../model/official-style.ts'

const { top, right, bottom, left } = page.marginMm
const sizes = [1, 2, 3, 4, 5, 6, 7, 8].map((level) => {
  const size = type.items[Math.min(level, type.items.length) - 1]
  return `.official .i${level}{margin-left:${level - 1}em;font-size:${size}pt}`
})

const fixed = [
  `body{margin:0 auto;max-width:60rem;padding:1rem;color:${colours.text};background:#fff;line-height:${type.lineHeight / 100};font-family:"Pretendard GOV","Noto Sans KR","Malgun Gothic",sans-serif;word-break:keep-all;overflow-wrap:anywhere}`,
  `.official{font-size:${type.body}pt}.official h1{font-size:${type.title}pt;text-align:center}.title{text-align:center}`,
  `.official .level-1:not(li){font-size:${type.chapter}pt;background:${colours.chapterBand};border-left:.6em solid ${colours.chapter};padding:.2em .5em}`,
  `.official .level-2:not(li){font-size:${type.section}pt}.official .level-3:not(li){font-size:${type.subsection}pt}`,
  `.official .item{padding-left:1.4em;text-indent:-1.4em}.official .note{font-size:${type.note}pt;padding-left:2.4em;text-indent:-1.4em}`,
  ...sizes,
  `.table{overflow-x:auto}.official table{border-collapse:collapse;width:100%;font-size:${type.table}pt;line-height:${type.tableLineHeight / 100}}`,
  `.official caption{font-size:${type.caption}pt;font-weight:bold}.unit{float:right;font-size:${type.small}pt;font-weight:normal}`,
  '.official th,.official td{border:1px solid #000;padding:.3em .5em}.official .plain td{border:0}',
  '.left{text-align:left}.center{text-align:center}.right{text-align:right}.justified{text-align:justify}.bold{font-weight:bold}',
  `.official th,.head{background:${colours.head};font-weight:normal}.official th.bold{font-weight:bold}.total{background:${colours.total}}`,
  '.official .approval{width:auto;margin-left:auto}.approval td{height:3em;width:5em}',
  'figure{margin:1em 0;text-align:center}figure svg,figure img{max-width:100%;height:auto}',
  'nav ol{list-style:none;padding:0}nav .level-2{padding-left:1em}nav .level-3{padding-left:2em}.contents{text-align:center;font-weight:bold}',
  `.attached{white-space:pre-wrap}.running{text-align:right;font-size:${type.small}pt}`,
  `@page{size:A4;margin:${top}mm ${right}mm ${bottom}mm ${left}mm}@page landscape{size:A4 landscape}`,
  '@media print{body{max-width:none;padding:0}.landscape{page:landscape}section+section,.page-break{break-before:page}.cover{break-after:page;padding-top:60mm}thead{display:table-header-group}tr,figure{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}.table{overflow:visible}a{color:inherit;text-decoration:none}}',
]

/** How wide the columns of each table are, in hundredths of the table. */
const columnsOf = ({ blocks }: DrawnDocument): readonly string[] =>
  blocks.flatMap((block) => {
    const table = block.kind === 'chart' ? block.data : block
    if (table.kind !== 'table') return []
    const whole = table.widthsMm.reduce((sum, width) => sum + width, 0)
    return table.widthsMm.map(
      (width, column) => `.t${table.number}c${column}{width:${Math.round((10_000 * width) / whole) / 100}%}`,
    )
  })

/** The style of a document's own file: the measures of offices, its tables' columns, its pages in print. */
export const styleOf = (document: DrawnDocument): string => [...fixed, ...columnsOf(document)].join('\n')
