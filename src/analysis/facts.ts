import type { Prose } from '../text/index.js'

/** What is known of a document: each fact is computed when first asked for, and once. */
export class Facts {
  readonly prose: Prose

  constructor(prose: Prose) {
    this.prose = prose
  }
}
