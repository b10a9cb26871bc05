// The section of a rule's page that holds its figures, in each language that pages are written in.
import type { Locale } from '../src/locales/tags.ts'

/** Texts that nobody marked as wrong. */
export interface TextSet {
  readonly names: Readonly<Record<Locale, string>>
  /** Below the folder of the data. */
  readonly pattern: string
}

export const SETS: readonly TextSet[] = [
  {
    pattern: 'prose/ud-arabic-pud.txt',
    names: {
      en: 'Arabic news (UD Arabic-PUD)',
      ar: 'أخبار عربية (UD Arabic-PUD)',
    },
  },
  {
    pattern: 'prose/tashkeela-test.txt',
    names: {
      en: 'vowelled classical prose (Tashkeela)',
      ar: 'نثر تراثي مضبوط (Tashkeela)',
    },
  },
  {
    pattern: 'prose/po-ar.txt',
    names: {
      en: 'Arabic interface text',
      ar: 'نصوص واجهات عربية',
    },
  },
  {
    pattern: 'prose/po-fa.txt',
    names: {
      en: 'Persian interface text',
      ar: 'نصوص واجهات فارسية',
    },
  },
  {
    pattern: 'citations/tafsir-en/*.{md,txt}',
    names: {
      en: 'English exegesis with Arabic verses',
      ar: 'تفسير بالإنجليزية فيه آيات بالعربية',
    },
  },
]

/** What the section is called, the line that leads to the table, and the table's head. */
const WORDS: Readonly<Record<Locale, { readonly title: string; readonly lead: string; readonly head: string }>> = {
  en: {
    title: '## False alarms\n',
    lead: 'Findings per 1000 words of prose that nobody marked as wrong, real slips among them included (`npm run bench -- false-alarms --write`):',
    head: '| text | findings | per 1000 words |',
  },
  ar: {
    title: '## الإنذارات الكاذبة\n',
    lead: 'عدد النتائج في كل 1000 كلمة من نثر لم يُعلَّم فيه على خطأ، ومنها أخطاء حقيقية (`npm run bench -- false-alarms --write`):',
    head: '| النص | النتائج | لكل 1000 كلمة |',
  },
}

export interface Row {
  readonly set: TextSet
  readonly findings: string
  readonly perThousand: string
}

/** The table, and the line that leads to it, are written anew; what a person wrote behind them stays. */
export function withRows(page: string, locale: Locale, rows: readonly Row[]): string {
  const { title, lead, head } = WORDS[locale]
  const at = page.indexOf(title)
  if (at < 0) throw new Error(`no section ${title.trim()}`)
  const lines = page.slice(at + title.length).split('\n')
  const lastRow = lines.findLastIndex((line) => line.startsWith('|'))
  const remarks = lines.slice(lastRow + 1).join('\n').trim()
  const written = rows.map(({ set, findings, perThousand }) => `| ${set.names[locale]} | ${findings} | ${perThousand} |`)
  const table = [head, '|---|---|---|', ...written].join('\n')
  return `${page.slice(0, at)}${title}\n${lead}\n\n${table}\n${remarks === '' ? '' : `\n${remarks}\n`}`
}

/** The rows that an English page holds. */
export function rowsOf(page: string): Row[] {
  const lines = page.slice(page.indexOf(WORDS.en.title)).split('\n')
  return lines.flatMap((line): Row[] => {
    const [name, findings = '', perThousand = ''] = line.split('|').slice(1, -1).map((cell) => cell.trim())
    const set = SETS.find(({ names }) => names.en === name)
    return set === undefined ? [] : [{ set, findings, perThousand }]
  })
}
