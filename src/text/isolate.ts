export const LRI = '\u2066'
export const RLI = '\u2067'
export const FSI = '\u2068'
export const PDI = '\u2069'

/** Wraps a text so that its direction and the surrounding line's do not disturb each other (UAX #9, X5c). */
export function isolate(text: string): string {
  return FSI + text + PDI
}
