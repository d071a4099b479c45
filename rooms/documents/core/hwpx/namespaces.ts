import type { Attributes } from './xml.ts'

/** Hangul declares all of them on every root; readers look some of them up without need. */
export const namespaces: Attributes = {
  'xmlns:ha': 'http://www.hancom.co.kr/hwpml/2011/app',
  'xmlns:hp': 'http://www.hancom.co.kr/hwpml/2011/paragraph',
  'xmlns:hp10': 'http://www.hancom.co.kr/hwpml/2016/paragraph',
  'xmlns:hs': 'http://www.hancom.co.kr/hwpml/2011/section',
  'xmlns:hc': 'http://www.hancom.co.kr/hwpml/2011/core',
  'xmlns:hh': 'http://www.hancom.co.kr/hwpml/2011/head',
  'xmlns:hhs': 'http://www.hancom.co.kr/hwpml/2011/history',
  'xmlns:hm': 'http://www.hancom.co.kr/hwpml/2011/master-page',
  'xmlns:hpf': 'http://www.hancom.co.kr/schema/2011/hpf',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:opf': 'http://www.idpf.org/2007/opf/',
  'xmlns:ooxmlchart': 'http://www.hancom.co.kr/hwpml/2016/ooxmlchart',
  'xmlns:hwpunitchar': 'http://www.hancom.co.kr/hwpml/2016/HwpUnitChar',
  'xmlns:epub': 'http://www.idpf.org/2007/ops',
  'xmlns:config': 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
}
