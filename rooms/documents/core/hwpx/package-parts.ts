import { dateInSeoul, formatDateWithWeekday, type Instant } from '#kit/korean-date.ts'
import type { DrawnDocument } from '../model/drawn-document.ts'
import type { KeptPicture } from './book.ts'
import { namespaces } from './namespaces.ts'
import { element, escapeXml, xmlPart } from './xml.ts'

/** What the first entry of the package says it is. */
export const packageType = 'application/hwp+zip'

/** The version of the format that Hangul writes; the attribute is spelt so in the format. */
export const versionPart = (): string =>
  xmlPart(
    element('hv:HCFVersion', {
      'xmlns:hv': 'http://www.hancom.co.kr/hwpml/2011/version',
      ...{ tagetApplication: 'WORDPROCESSOR', major: 5, minor: 0, micro: 5, buildNumber: 0, os: 1 },
      ...{ xmlVersion: '1.4', application: 'Madang', appVersion: '1' },
    }),
  )

/** Where the cursor stands when the file is opened: at the beginning. */
export const settingsPart = (): string =>
  xmlPart(
    element(
      'ha:HWPApplicationSetting',
      {
        'xmlns:ha': 'http://www.hancom.co.kr/hwpml/2011/app',
        'xmlns:config': 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
      },
      element('ha:CaretPosition', { listIDRef: 0, paraIDRef: 0, pos: 0 }),
    ),
  )

export const containerPart = (): string =>
  xmlPart(
    element(
      'ocf:container',
      {
        'xmlns:ocf': 'urn:oasis:names:tc:opendocument:xmlns:container',
        'xmlns:hpf': 'http://www.hancom.co.kr/schema/2011/hpf',
      },
      element(
        'ocf:rootfiles',
        {},
        element('ocf:rootfile', {
          'full-path': 'Contents/content.hpf',
          'media-type': 'application/hwpml-package+xml',
        }),
        element('ocf:rootfile', { 'full-path': 'Preview/PrvText.txt', 'media-type': 'text/plain' }),
      ),
    ),
  )

export const manifestPart = (): string =>
  xmlPart(element('odf:manifest', { 'xmlns:odf': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0' }))

export const pictureHref = ({ item, type }: KeptPicture): string => `BinData/${item}.${type === 'jpeg' ? 'jpg' : 'png'}`

/** Contents/content.hpf: what the file is called, its parts, and in which order they are read. */
export function contentsPart(
  { title, language }: Pick<DrawnDocument, 'title' | 'language'>,
  madeAt: Instant,
  sections: number,
  pictures: readonly KeptPicture[],
): string {
  const made = madeAt.replace(/\.\d+Z$/, 'Z')
  const meta = (name: string, content = '') => element('opf:meta', { name, content: 'text' }, content)
  const item = (id: string, href: string, type: string, more = {}) =>
    element('opf:item', { id, href, 'media-type': type, ...more })
  const sectionIds = Array.from({ length: sections }, (_, index) => `section${index}`)
  return xmlPart(
    element(
      'opf:package',
      { ...namespaces, version: '', 'unique-identifier': '', id: '' },
      element(
        'opf:metadata',
        {},
        element('opf:title', {}, escapeXml(title)),
        element('opf:language', {}, language),
        meta('creator', 'Madang'),
        meta('subject'),
        meta('description'),
        meta('lastsaveby', 'Madang'),
        meta('CreatedDate', made),
        meta('ModifiedDate', made),
        meta('date', formatDateWithWeekday(dateInSeoul(madeAt))),
        meta('keyword'),
      ),
      element(
        'opf:manifest',
        {},
        item('header', 'Contents/header.xml', 'application/xml'),
        ...pictures.map((picture) =>
          item(picture.item, pictureHref(picture), picture.type === 'jpeg' ? 'image/jpg' : 'image/png', {
            isEmbeded: 1,
          }),
        ),
        ...sectionIds.map((id) => item(id, `Contents/${id}.xml`, 'application/xml')),
        item('settings', 'settings.xml', 'application/xml'),
      ),
      element(
        'opf:spine',
        {},
        ...['header', ...sectionIds].map((idref) => element('opf:itemref', { idref, linear: 'yes' })),
      ),
    ),
  )
}
