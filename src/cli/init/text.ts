import { PRESETS, type Preset } from '../../lint/presets.js'
import { locales, type Locale } from '../../locales/tags.js'

/** A configuration module with a comment on each thing that can be set. @param t the comments, by name */
export function configurationText(preset: Preset, language: Locale, t: (key: string) => string): string {
  return `/** @type {import('tashih').Configuration} */
export default {
  // ${t('presetComment')} ${PRESETS.join(', ')}
  preset: '${preset}',

  // ${t('localeComment')} ${locales.join(', ')}
  // locale: '${language}',

  // ${t('rulesComment')}
  rules: {
    // 'quran/spelling': 'off',
  },

  // ${t('overridesComment')}
  overrides: [
    // { files: ['drafts/**'], rules: { 'quran/vowelling': 'info' } },
  ],

  // ${t('ignoresComment')}
  ignores: [],

  // ${t('wordsComment')}
  words: [],

  // ${t('honorificsComment')}
  honorifics: {
    // prophet: ['(s)'],
    // swt: ['glory be to Him'],
  },

  // ${t('aliasesComment')}
  surahAliases: {
    // 'The Heifer': 2,
  },

  // ${t('translationsComment')}
  translations: {
    // en: 'texts/en.txt',
  },

  // ${t('normalizeComment')}
  // normalize: { extends: 'publication', steps: { tatweel: true } },

  // ${t('suppressionsComment')}
  // unusedSuppressions: 'warning',
  // reasonlessSuppressions: 'warning',
  // unknownSuppressions: 'warning',
}
`
}
