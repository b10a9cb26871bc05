/** Letters that are written as one with the word behind them: وقال، للناس. */
export const CLITICS = /^[\u0648\u0641\u0644\u0628\u0643](?=..)/
/** Before a noun ل may be a letter of its own: لایه is no آیه. */
export const CONJUNCTION = /^[\u0648\u0641\u0628](?=..)/

/** Whether a list holds a word, or the word without the letter that is written as one with it. */
export function isAmong(list: ReadonlySet<string>, word = ''): boolean {
  return list.has(word) || list.has(word.replace(CLITICS, ''))
}
