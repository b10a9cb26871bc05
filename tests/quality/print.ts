/** A row of the quality report: what was measured, what came out, what it should reach. */
export function row(measure: string, value: string, target = ''): void {
  console.log(`  ${measure.padEnd(64)} ${value.padStart(24)}${target === '' ? '' : `   ${target}`}`)
}

export function heading(title: string): void {
  console.log(`\n${title}`)
}

export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole} = ${((100 * part) / whole).toFixed(1)} %`
}
